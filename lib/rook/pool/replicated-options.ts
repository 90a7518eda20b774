import type { Topology } from '../../core/topology';
import type { HybridStorage } from './hybrid-storage';

/** How whole copies are kept. */
export interface ReplicatedOptions {
  /**
   * The level that copies are kept apart by.
   *
   * @default - Topology.HOST
   */
  readonly failureDomain?: Topology;

  /**
   * The level that copies inside one failure domain are kept apart by, where it holds several.
   *
   * @default - Topology.HOST
   */
  readonly subFailureDomain?: Topology;

  /**
   * The number of copies in each failure domain; the number of all copies has to be a multiple of it.
   *
   * @default 1
   */
  readonly replicasPerFailureDomain?: number;

  /**
   * The expected share of the cluster's capacity, as a weight beside the other pools.
   *
   * @default - the autoscaler follows what is stored
   */
  readonly targetSizeRatio?: number;

  /**
   * Whether Ceph insists on a number of copies that cannot lose data by one failure; a single copy needs `false`.
   *
   * @default - false, as the API server leaves it
   */
  readonly requireSafeReplicaSize?: boolean;

  /**
   * Copies on two kinds of disks.
   *
   * @default - all copies on one kind
   */
  readonly hybridStorage?: HybridStorage;
}
