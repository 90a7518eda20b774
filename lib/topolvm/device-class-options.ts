import type { Size } from '../core/size';
import type { Raid } from './raid';

/** What device classes of every kind can be told. */
export interface DeviceClassOptions {
  /** The LVM volume group that volumes are made in; it has to exist on every node of the class. */
  readonly volumeGroup: string;

  /**
   * Whether storage classes that name no device class use this one.
   *
   * @default - true for the only class of a node, otherwise one has to say so, or all have to deny it
   */
  readonly isDefault?: boolean;

  /**
   * Further arguments that every `lvcreate` of the class gets, such as `--addtag=local`.
   *
   * @default - none
   */
  readonly lvcreateOptions?: string[];
}

/** What device classes of thick volumes can be told. */
export interface ThickDeviceClassOptions extends DeviceClassOptions {
  /**
   * Room that is not offered to the scheduler, in whole GiB.
   *
   * @default - 10Gi
   */
  readonly spare?: Size;

  /**
   * The number of disks that a volume is striped over.
   *
   * @default - not striped
   */
  readonly stripe?: number;

  /**
   * How much goes to one disk before the next: a power of two from 4Ki up.
   *
   * @default - LVM's own, 64Ki
   */
  readonly stripeSize?: Size;

  /**
   * Copies or parity, instead of plain stripes. How much room they cost TopoLVM does not know: it offers the volume group as if they cost none.
   *
   * @default - none
   */
  readonly raid?: Raid;
}

/** What device classes of thin volumes can be told. */
export interface ThinDeviceClassOptions extends DeviceClassOptions {
  /** The name of the thin pool in the volume group; it has to exist on every node of the class. */
  readonly thinPool: string;

  /** How many times the size of the pool may be promised to volumes, from 1 up; a pool that fills up stops all its volumes. */
  readonly overprovisionRatio: number;
}
