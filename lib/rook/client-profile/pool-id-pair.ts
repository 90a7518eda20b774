/** The numbers that Ceph gave to a pool and to its copy. */
export interface PoolIdPair {
  /** The number here. */
  readonly local: number;
  /** The number there. */
  readonly remote: number;
}
