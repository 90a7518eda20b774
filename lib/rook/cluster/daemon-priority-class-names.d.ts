/** The priority classes of a cluster's daemons. */
export interface DaemonPriorityClassNames {
    /**
     * All daemons that have none of their own.
     *
     * @default - none
     */
    readonly all?: string;
    /**
     * Mons.
     *
     * @default system-node-critical
     */
    readonly mon?: string;
    /**
     * Mgrs.
     *
     * @default system-cluster-critical
     */
    readonly mgr?: string;
    /**
     * OSDs.
     *
     * @default system-node-critical
     */
    readonly osd?: string;
    /**
     * Jobs that clean nodes.
     *
     * @default - as all
     */
    readonly cleanup?: string;
    /**
     * Crash collectors.
     *
     * @default - as all
     */
    readonly crashCollector?: string;
    /**
     * Exporters.
     *
     * @default - as all
     */
    readonly exporter?: string;
}
