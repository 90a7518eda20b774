import type { DeletionPolicy } from '../../core/deletion-policy';

/** A class for snapshots of groups of block volumes. */
export interface BlockGroupSnapshotClassOptions {
  /**
   * What happens to the snapshots whose object is deleted.
   *
   * @default DeletionPolicy.DELETE
   */
  readonly deletionPolicy?: DeletionPolicy;

  /**
   * Whether group snapshots that name no class get this one, for volumes of its driver.
   *
   * @default false
   */
  readonly isDefaultClass?: boolean;

  /**
   * The prefix of the groups' names in Ceph.
   *
   * @default csi-vol-group-
   */
  readonly groupNamePrefix?: string;

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
