import type { Duration } from '../../core/duration';
import type { StaticJobOptions } from './static-job-options';

/** Jobs of which pie learns only what they measure. */
export interface LatencyOnlyOptions extends StaticJobOptions {
  /**
   * How long a run may take, from its job's start to its end and with all retries, before Kubernetes ends it: whole seconds, below the period.
   *
   * @default - half of the period
   */
  readonly activeDeadline?: Duration;
}
