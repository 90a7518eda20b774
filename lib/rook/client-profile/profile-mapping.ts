import type { PoolIdPair } from './pool-id-pair';

/** A profile here and the one of another Kubernetes cluster that mirrors it. */
export interface ProfileMapping {
  /** The `clusterID` here: the namespace of a cluster, or the `clusterId` of a part of one or of a profile. */
  readonly localClientProfile: string;

  /** The `clusterID` there. */
  readonly remoteClientProfile: string;

  /**
   * Numbers of the mirrored pools.
   *
   * @default - the same on both sides
   */
  readonly blockPoolIds?: PoolIdPair[];
}
