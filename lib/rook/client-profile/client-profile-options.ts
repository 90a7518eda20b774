import type { BlockProfileOptions } from './block-profile-options';
import type { ICephConnection } from './ceph-connection-ref';
import type { FilesystemProfileOptions } from './filesystem-profile-options';

/** What the CSI drivers do in a Ceph cluster for the classes that name the profile. */
export interface ClientProfileOptions {
  /** How the cluster is reached. */
  readonly connection: ICephConnection;

  /**
   * Block volumes.
   *
   * @default - in no rados namespace
   */
  readonly rbd?: BlockProfileOptions;

  /**
   * Block volumes that a gateway serves over NVMe-oF.
   *
   * @default - in no rados namespace
   */
  readonly nvmeOf?: BlockProfileOptions;

  /**
   * Volumes in shared filesystems.
   *
   * @default - in the subvolume group csi
   */
  readonly cephFs?: FilesystemProfileOptions;

  /**
   * Whether the profile says of NFS that there is nothing to say; drivers read no more of it.
   *
   * @default false
   */
  readonly nfs?: boolean;

  /**
   * A JSON merge patch over the finished ClientProfile, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
