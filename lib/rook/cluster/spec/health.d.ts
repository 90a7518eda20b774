import type { ClusterHealthOptions } from '../cluster-health-options';
import type { HealthCheckOptions } from '../health-check-options';
/** A check that the operator repeats. */
export declare function healthCheckSpec({ disabled, interval, timeout }: HealthCheckOptions): object;
/** The health settings of a cluster. */
export declare function healthSpec({ mon, osd, status, livenessProbe, startupProbe, muteHealthWarning }: ClusterHealthOptions): object;
