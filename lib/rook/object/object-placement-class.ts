import type { CephBlockPool } from '../block/ceph-block-pool';

/** A storage class of a placement. */
export interface ObjectPlacementClass {
  /** Its name; many clients know only those of Amazon, such as `STANDARD_IA` or `GLACIER`. */
  readonly name: string;

  /** The pool for its objects. */
  readonly dataPool: CephBlockPool;
}
