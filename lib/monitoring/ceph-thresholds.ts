/** When alerts about Ceph clusters fire. */
export interface CephThresholds {
  /**
   * The share of OSDs that may be down before it is critical.
   *
   * @default 0.1
   */
  readonly osdsDownRatio?: number;

  /**
   * The share of an OSD that may be used before somebody is told; Ceph itself warns at its `nearFullRatio`, 0.85 by default.
   *
   * @default 0.8
   */
  readonly osdUsedRatio?: number;
}
