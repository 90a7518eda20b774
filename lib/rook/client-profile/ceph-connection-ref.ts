/** A connection to a Ceph cluster as profiles refer to it, whoever writes it. */
export interface ICephConnection {
  /** The name of the CephConnection, in the namespace of the CSI drivers. */
  readonly connectionName: string;
}
