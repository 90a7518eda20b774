import type { Duration } from '../../core/duration';

/** How the sidecars of a controller plugin agree on one that works; all three are given or none, since one left out would be zero. */
export interface LeaderElectionOptions {
  /** How long the others wait before they take over, in whole seconds; 137 upstream. */
  readonly leaseDuration: Duration;
  /** How long the one tries to stay, in whole seconds; 107 upstream. */
  readonly renewDeadline: Duration;
  /** Time between two tries, in whole seconds; 26 upstream. */
  readonly retryPeriod: Duration;
}
