import type { Duration } from '../../core/duration';

/** Jobs that the controller of pie takes over. */
export interface AdoptedOptions {
  /**
   * How long a run may take from its pod's creation to its container's start before it counts as late and is killed; below the period.
   *
   * @default - upstream's: 1 minute
   */
  readonly probeThreshold?: Duration;
}
