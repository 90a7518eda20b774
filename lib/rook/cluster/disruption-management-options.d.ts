import type { Duration } from '../../core/duration';
/** How a cluster lives through drains of nodes. */
export interface DisruptionManagementOptions {
    /**
     * Whether the operator keeps PodDisruptionBudgets, so that one failure domain at a time is drained.
     *
     * @default true
     */
    readonly managePodBudgets?: boolean;
    /**
     * How much longer OSDs of a drained domain may be down before their data is copied, in whole minutes.
     *
     * @default Duration.minutes(30)
     */
    readonly osdMaintenanceTimeout?: Duration;
    /**
     * A regular expression of Go for the states of placement groups that count as healthy.
     *
     * @default - active and clean, with or without scrubs and snapshot trims
     */
    readonly pgHealthyRegex?: string;
}
