import type { Placement } from '../../core/placement';
/** Where the daemons of a cluster run; what `all` says is merged with what a daemon says. */
export interface DaemonPlacement {
    /**
     * All daemons.
     *
     * @default - any node
     */
    readonly all?: Placement;
    /**
     * Mons.
     *
     * @default - as all
     */
    readonly mon?: Placement;
    /**
     * The mon of a stretch cluster that breaks ties; `all` does not apply to it.
     *
     * @default - any node of its zone
     */
    readonly monArbiter?: Placement;
    /**
     * Mgrs.
     *
     * @default - as all
     */
    readonly mgr?: Placement;
    /**
     * OSDs on devices of nodes; sets on claims have placements of their own.
     *
     * @default - as all
     */
    readonly osd?: Placement;
    /**
     * The jobs that prepare devices of nodes.
     *
     * @default - as all
     */
    readonly prepareOsd?: Placement;
    /**
     * The jobs that clean nodes when the cluster is deleted; only the tolerations count.
     *
     * @default - as all
     */
    readonly cleanup?: Placement;
}
