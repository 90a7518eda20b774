import type { DeletionPolicy } from '../../core/deletion-policy';

/** A class for snapshots of volumes in shared filesystems. */
export interface FilesystemSnapshotClassOptions {
  /**
   * What happens to a snapshot whose object is deleted.
   *
   * @default DeletionPolicy.DELETE
   */
  readonly deletionPolicy?: DeletionPolicy;

  /**
   * Whether snapshots that name no class get this one, for volumes of its driver.
   *
   * @default false
   */
  readonly isDefaultClass?: boolean;

  /**
   * The prefix of the snapshots' names in Ceph.
   *
   * @default csi-snap-
   */
  readonly snapshotNamePrefix?: string;

  /**
   * Further labels.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Further annotations.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}
