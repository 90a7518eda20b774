import type { Topology } from '../../core/topology';
import type { ErasureCodeAlgorithm } from './erasure-code-algorithm';
import type { StripeUnit } from './stripe-unit';

/** How chunks of data and of redundancy are kept; none of it can be changed later. */
export interface ErasureCodedOptions {
  /** The number of chunks that data is cut into, at least 2. */
  readonly dataChunks: number;

  /** The number of chunks that may be lost at once, at least 1. */
  readonly codingChunks: number;

  /**
   * The level that chunks are kept apart by.
   *
   * @default - Topology.HOST
   */
  readonly failureDomain?: Topology;

  /**
   * The library that computes coding chunks.
   *
   * @default - as Ceph chooses
   */
  readonly algorithm?: ErasureCodeAlgorithm;

  /**
   * How much of an object goes into one chunk at a time; Rook knows it from release 1.20 on.
   *
   * @default StripeUnit.KIBI_4
   */
  readonly stripeUnit?: StripeUnit;

  /**
   * The number of failure domains to use where several chunks share one; needs `osdsPerFailureDomain`.
   *
   * @default - as many as chunks
   */
  readonly failureDomains?: number;

  /**
   * The number of chunks that one failure domain may hold, each on an OSD of its own; needs `failureDomains`.
   *
   * @default 1
   */
  readonly osdsPerFailureDomain?: number;
}
