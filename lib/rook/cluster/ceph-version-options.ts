import type { ImagePullPolicy } from '../image-pull-policy';

/** Which Ceph a cluster runs. */
export interface CephVersionOptions {
  /**
   * The image of the daemons, with a tag or digest that never moves; the operator upgrades the cluster when it changes.
   *
   * @default - the image that the site's Rook release recommends, through the site's mirror and overrides
   */
  readonly image?: string;

  /**
   * Whether the operator may run a release of Ceph that it was not tested with.
   *
   * @default false
   */
  readonly allowUnsupported?: boolean;

  /**
   * When nodes pull the image.
   *
   * @default ImagePullPolicy.IF_NOT_PRESENT
   */
  readonly imagePullPolicy?: ImagePullPolicy;
}
