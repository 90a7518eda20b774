import type { CephBlockPool } from './ceph-block-pool';

/** A pool for the volumes of one part of a topology. */
export interface TopologyPool {
  /** The pool of the images. */
  readonly pool: CephBlockPool;

  /**
   * The erasure-coded pool of their data.
   *
   * @default - the same pool
   */
  readonly dataPool?: CephBlockPool;

  /** The part: names of levels as the driver knows them, such as `zone`, with their values. */
  readonly segments: { readonly [level: string]: string };
}
