import type { Duration } from '../../core/duration';

/** When snapshots for mirroring are taken. */
export interface SnapshotSchedule {
  /** How often, in whole minutes. */
  readonly interval: Duration;

  /**
   * The time of day of the first one in ISO 8601, for example `14:00:00-05:00`.
   *
   * @default - midnight
   */
  readonly startTime?: string;
}
