/** How the CSI drivers reach a Ceph cluster. */
export interface CephConnectionOptions {
  /** Addresses of mons with their ports, such as `10.0.0.1:6789`. */
  readonly monitors: string[];

  /**
   * Node labels by which reads go to the nearest OSD, such as `kubernetes.io/hostname` and `topology.kubernetes.io/zone`.
   *
   * @default - reads go to the first OSD of each placement group
   */
  readonly readAffinityLabels?: string[];

  /**
   * Number of daemons that mirror block pools of the cluster, from 1 up.
   *
   * @default - not known
   */
  readonly rbdMirrorDaemonCount?: number;

  /**
   * A JSON merge patch over the finished CephConnection, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
