import type { Size } from '../core/size';

/** How data is laid over several disks without a second copy. */
export interface StripesOptions {
  /** How many disks hold data side by side, besides those for parity. */
  readonly stripes: number;

  /**
   * How much goes to one disk before the next: a power of two from 4Ki up.
   *
   * @default - LVM's own, 64Ki
   */
  readonly stripeSize?: Size;
}

/** How a raid that survives the loss of a disk is kept in step. */
export interface RaidRegionOptions {
  /**
   * How much is checked at once after a crash: a power of two from 4Ki up.
   *
   * @default - LVM's own, 2Mi
   */
  readonly regionSize?: Size;
}

/** Copies of whole volumes. */
export interface MirrorsOptions extends RaidRegionOptions {
  /**
   * How many copies there are besides the first one.
   *
   * @default - LVM's own, 1
   */
  readonly mirrors?: number;
}

/** Stripes with parity, or with a copy of each. */
export interface RaidStripesOptions extends StripesOptions, RaidRegionOptions {}
