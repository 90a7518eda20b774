import type { ProfileSecret } from './profile-secret';

/** What a profile says of block volumes. */
export interface BlockProfileOptions {
  /**
   * The rados namespace of the images; it cannot be changed.
   *
   * @default - none
   */
  readonly radosNamespace?: string;

  /**
   * Who attaches volumes, and cuts lost nodes off from them.
   *
   * @default - the Secret that the storage class names
   */
  readonly controllerPublishSecret?: ProfileSecret;
}
