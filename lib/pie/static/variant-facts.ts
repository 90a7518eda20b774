import type { Duration } from '../../core/duration';
import type { StaticJobOptions } from './static-job-options';

/** The PieProbe beside static objects, if there is one. */
export interface Companion {
  /** Whether the controller makes objects for it. */
  readonly enabled: boolean;
  readonly probeThreshold?: Duration;
}

/** Everything in which the variants differ. */
export interface VariantFacts {
  readonly companion?: Companion;
  /** Whether pods stay until the controller has counted them. */
  readonly finalizer: boolean;
  /** What makes jobs differ from the controller's; absent where it would write over it. */
  readonly jobs?: StaticJobOptions;
  readonly activeDeadline?: Duration;
}
