/** Copies on two kinds of disks: the first, which clients read, on the fast ones. */
export interface HybridStorage {
  /** The device class of the first copy. */
  readonly primaryDeviceClass: string;

  /** The device class of the other copies. */
  readonly secondaryDeviceClass: string;
}
