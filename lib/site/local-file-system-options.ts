import type { LocalVolumeOptions } from './local-volume-options';

/** A volume of one node that is mounted as a file system. */
export interface LocalFileSystemOptions extends LocalVolumeOptions {
  /**
   * The file system that a device is formatted with when it has none; for devices only.
   *
   * @default - ext4
   */
  readonly fsType?: string;

  /**
   * Options of the mount of a device, such as `noatime`.
   *
   * @default - none
   */
  readonly mountOptions?: string[];
}
