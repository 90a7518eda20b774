import type { Duration } from '../../core/duration';

/** When a mirrored image is copied. */
export interface ImageMirroringSchedule {
  /**
   * How often, in whole minutes.
   *
   * @default - as the pool says
   */
  readonly interval?: Duration;

  /**
   * The time of day of the first copy in ISO 8601, for example `14:00:00-05:00`; needs `interval`.
   *
   * @default - midnight
   */
  readonly startTime?: string;
}
