/** When alerts about TopoLVM fire. */
export interface TopoLvmThresholds {
  /**
   * The share of a volume group that has to be free; below it a warning fires after an hour.
   *
   * @default 0.15
   */
  readonly freeRatio?: number;

  /**
   * The share of a volume group that has to be free; below it a critical alert fires after ten minutes.
   *
   * @default 0.05
   */
  readonly criticalFreeRatio?: number;

  /**
   * The share of a thin pool, data or metadata, that may be used before a warning fires.
   *
   * @default 0.75
   */
  readonly thinPoolUsedRatio?: number;

  /**
   * The share of a thin pool, data or metadata, that may be used before a critical alert fires.
   *
   * @default 0.85
   */
  readonly criticalThinPoolUsedRatio?: number;

  /**
   * Device classes whose volume groups are full on purpose, for example with the OSDs of a Ceph cluster.
   *
   * @default - none
   */
  readonly exceptDeviceClasses?: string[];
}
