import type { DaemonProbeOptions } from './daemon-probe-options';
/** Probes by daemon. */
export interface DaemonProbes {
    /**
     * Mons.
     *
     * @default - Rook's own
     */
    readonly mon?: DaemonProbeOptions;
    /**
     * Mgrs.
     *
     * @default - Rook's own
     */
    readonly mgr?: DaemonProbeOptions;
    /**
     * OSDs.
     *
     * @default - Rook's own
     */
    readonly osd?: DaemonProbeOptions;
}
