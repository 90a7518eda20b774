import type { CephBlockPool } from '../block/ceph-block-pool';
import type { ObjectPlacement } from './object-placement';

/** Pools of the cluster in which stores and zones keep apart by RADOS namespaces; give them `application: 'rgw'`. */
export interface ObjectSharedPools {
  /**
   * The pool for indexes, users and logs, which has to be replicated; it cannot be changed.
   *
   * @default - that of the default placement
   */
  readonly metadataPool?: CephBlockPool;

  /**
   * The pool for the data; it cannot be changed.
   *
   * @default - that of the default placement
   */
  readonly dataPool?: CephBlockPool;

  /**
   * Places between which clients choose for each bucket.
   *
   * @default - one, in the two pools above
   */
  readonly placements?: ObjectPlacement[];

  /**
   * Whether data stays when the store is deleted.
   *
   * @default false
   */
  readonly preserveDataOnDelete?: boolean;
}
