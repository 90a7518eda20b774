import type { Duration } from '../../core/duration';
import type { StaticJobOptions } from './static-job-options';

/** Jobs whose runs the controller of pie counts and ends. */
export interface ObservedOptions extends StaticJobOptions {
  /**
   * How long a run may take from its pod's creation to its container's start before it counts as late and is killed; below the period.
   *
   * @default - upstream's: 1 minute
   */
  readonly probeThreshold?: Duration;
}
