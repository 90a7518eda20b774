import type { CephClusterOptions } from './ceph-cluster-options';
import type { ICephOperator } from './ceph-operator';

/** What a Ceph cluster is made of. */
export interface CephClusterProps extends CephClusterOptions {
  /** The operator that looks after it. */
  readonly operator: ICephOperator;

  /**
   * The name of the CephCluster.
   *
   * @default - the id
   */
  readonly name?: string;
}
