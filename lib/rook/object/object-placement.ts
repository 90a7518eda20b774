import type { CephBlockPool } from '../block/ceph-block-pool';
import type { ObjectPlacementClass } from './object-placement-class';

/** A place for buckets; its pools cannot be changed without losing what is in them. */
export interface ObjectPlacement {
  /** The name by which clients choose it, as the location of the bucket in S3 and as the storage policy in Swift. */
  readonly name: string;

  /** The pool for indexes of buckets, which has to be replicated. */
  readonly metadataPool: CephBlockPool;

  /** The pool for objects. */
  readonly dataPool: CephBlockPool;

  /**
   * The pool for what erasure coding cannot keep, such as uploads in parts; it has to be replicated.
   *
   * @default - the pool for indexes
   */
  readonly multipartPool?: CephBlockPool;

  /**
   * Whether buckets go here when their clients do not choose; only one placement can be the default.
   *
   * @default false
   */
  readonly isDefault?: boolean;

  /**
   * Storage classes between which clients choose for each object, at most 10; `STANDARD` is always there.
   *
   * @default - STANDARD only
   */
  readonly storageClasses?: ObjectPlacementClass[];
}
