import type { Size } from '../../core/size';

/** How OSDs on devices of nodes are made; the closest of device, node and cluster counts. */
export interface OsdDeviceConfig {
  /**
   * The device for the databases of the OSDs.
   *
   * @default - the device of the data
   */
  readonly metadataDevice?: string;

  /**
   * The size of each database on the metadata device, in whole MiB, at least 1024; nothing without such a device.
   *
   * @default - an even share of the metadata device
   */
  readonly databaseSize?: Size;

  /**
   * The size of each write-ahead log on the metadata device, in whole MiB; Rook up to 1.20 reads it and does nothing with it.
   *
   * @default - as Ceph chooses
   */
  readonly walSize?: Size;

  /**
   * The number of OSDs on each device.
   *
   * @default 1
   */
  readonly osdsPerDevice?: number;

  /**
   * Whether devices are encrypted with dm-crypt.
   *
   * @default false
   */
  readonly encrypted?: boolean;

  /**
   * The device class in the CRUSH map.
   *
   * @default - as Ceph detects it
   */
  readonly deviceClass?: string;

  /**
   * The weight that new OSDs begin with in the CRUSH map.
   *
   * @default - their size in TiB
   */
  readonly initialWeight?: number;

  /**
   * How likely the OSDs are to be primaries, from 0 to 1.
   *
   * @default 1
   */
  readonly primaryAffinity?: number;

  /**
   * The root of the CRUSH map that the OSDs are put below; read for the whole cluster only.
   *
   * @default default
   */
  readonly crushRoot?: string;
}
