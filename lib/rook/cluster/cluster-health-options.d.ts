import type { DaemonProbes } from './daemon-probes';
import type { HealthCheckOptions } from './health-check-options';
import type { HealthWarningPolicy } from './health-warning-policy';
/** How the health of a cluster is watched. */
export interface ClusterHealthOptions {
    /**
     * The check that replaces mons.
     *
     * @default - every 45 seconds, with 10 minutes of patience
     */
    readonly mon?: HealthCheckOptions;
    /**
     * The check of OSDs.
     *
     * @default - every 60 seconds
     */
    readonly osd?: HealthCheckOptions;
    /**
     * The check of Ceph's own status.
     *
     * @default - every 60 seconds
     */
    readonly status?: HealthCheckOptions;
    /**
     * Liveness probes.
     *
     * @default - Rook's own
     */
    readonly livenessProbe?: DaemonProbes;
    /**
     * Startup probes.
     *
     * @default - Rook's own
     */
    readonly startupProbe?: DaemonProbes;
    /**
     * Warnings to mute, by Ceph's code for them, for example `MON_DISK_LOW`; at most ten.
     *
     * @default - none
     */
    readonly muteHealthWarning?: {
        readonly [code: string]: HealthWarningPolicy;
    };
}
