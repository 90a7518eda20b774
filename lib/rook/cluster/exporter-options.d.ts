import type { Duration } from '../../core/duration';
/** The daemon on each node that serves the counters of the daemons beside it. */
export interface ExporterOptions {
    /**
     * The port it serves metrics on.
     *
     * @default 9926
     */
    readonly port?: number;
    /**
     * The lowest priority of the counters it reads.
     *
     * @default 5
     */
    readonly perfCountersPriorityLimit?: number;
    /**
     * How often it reads them, in whole seconds.
     *
     * @default Duration.seconds(5)
     */
    readonly statsPeriod?: Duration;
    /**
     * Whether it uses the network of its node.
     *
     * @default - as the cluster's network says
     */
    readonly hostNetwork?: boolean;
}
