import type { ProfileSecret } from './profile-secret';

/** What a profile says of volumes in shared filesystems. */
export interface FilesystemProfileOptions {
  /**
   * The subvolume group of the volumes.
   *
   * @default csi
   */
  readonly subVolumeGroup?: string;

  /**
   * The rados namespace in which the driver keeps its own records; it cannot be changed.
   *
   * @default csi
   */
  readonly radosNamespace?: string;

  /**
   * Mount options for the kernel.
   *
   * @default - none
   */
  readonly kernelMountOptions?: { readonly [option: string]: string };

  /**
   * Mount options for FUSE.
   *
   * @default - none
   */
  readonly fuseMountOptions?: { readonly [option: string]: string };

  /**
   * Who attaches volumes, and cuts lost nodes off from them.
   *
   * @default - the Secret that the storage class names
   */
  readonly controllerPublishSecret?: ProfileSecret;
}
