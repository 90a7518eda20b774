import type { Duration } from '../../core/duration';
/** A check that the operator repeats. */
export interface HealthCheckOptions {
    /**
     * Whether it is left out.
     *
     * @default false
     */
    readonly disabled?: boolean;
    /**
     * How often it runs.
     *
     * @default - 45 seconds for mons, 60 seconds for everything else
     */
    readonly interval?: Duration;
    /**
     * How long a failure lasts before the operator acts.
     *
     * @default - 10 minutes for mons
     */
    readonly timeout?: Duration;
}
