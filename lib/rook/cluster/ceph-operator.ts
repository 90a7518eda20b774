/** A Rook operator as its clusters see it, whoever installs it. */
export interface ICephOperator {
  /** The namespace that the operator runs in. */
  readonly operatorNamespace: string;
  /** The name of the CSI driver for block volumes. */
  readonly rbdDriverName: string;
  /** The name of the CSI driver for shared filesystems. */
  readonly cephFsDriverName: string;
  /** The name of the CSI driver for volumes that are mounted over NFS. */
  readonly nfsDriverName: string;
  /** The name of the CSI driver for block volumes over NVMe-oF. */
  readonly nvmeOfDriverName: string;

  /**
   * The name under which it answers claims of buckets.
   *
   * @param clusterNamespace the namespace of the Ceph cluster that keeps the buckets
   */
  bucketProvisioner(clusterNamespace: string): string;
}
