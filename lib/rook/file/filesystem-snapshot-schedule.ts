import type { Duration } from '../../core/duration';

/**
 * When snapshots of a directory are taken.
 *
 * @see https://docs.ceph.com/en/latest/cephfs/snap-schedule/
 */
export interface FilesystemSnapshotSchedule {
  /** The directory, from the root of the filesystem. */
  readonly path: string;

  /** How often, in whole hours; minutes only if `mgr/snap_schedule/allow_m_granularity` is on in the cluster's `cephConfig`. */
  readonly interval: Duration;

  /**
   * The date and time of the first one, in UTC unless it has an offset, for example `2026-01-31T14:00:00`.
   *
   * @default - the last midnight
   */
  readonly startTime?: string;
}
