/**
 * How many scheduled snapshots of a directory are kept; the others are removed.
 *
 * Ceph keeps what it was told first. To change it, take the old numbers back with `ceph fs snap-schedule retention remove`.
 *
 * @see https://docs.ceph.com/en/latest/cephfs/snap-schedule/
 */
export interface FilesystemSnapshotRetention {
  /** The directory, which needs a schedule of its own. */
  readonly path: string;

  /**
   * The number of the newest ones that are kept, however close together.
   *
   * @default - none for that reason
   */
  readonly latest?: number;

  /**
   * The number of hours of which one is kept each.
   *
   * @default - none for that reason
   */
  readonly hourly?: number;

  /**
   * The number of days of which one is kept each.
   *
   * @default - none for that reason
   */
  readonly daily?: number;

  /**
   * The number of weeks of which one is kept each.
   *
   * @default - none for that reason
   */
  readonly weekly?: number;

  /**
   * The number of months of which one is kept each.
   *
   * @default - none for that reason
   */
  readonly monthly?: number;

  /**
   * The number of years of which one is kept each.
   *
   * @default - none for that reason
   */
  readonly yearly?: number;
}
