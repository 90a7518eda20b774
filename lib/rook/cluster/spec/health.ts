import { toWire } from '../../../core/wire';
import type { ClusterHealthOptions } from '../cluster-health-options';
import type { DaemonProbes } from '../daemon-probes';
import type { HealthCheckOptions } from '../health-check-options';

/** A check that the operator repeats. */
export function healthCheckSpec({ disabled, interval, timeout }: HealthCheckOptions): object {
  return { disabled, interval: interval?.toString(), timeout: timeout?.toString() };
}

/** The health settings of a cluster. */
export function healthSpec({ mon, osd, status, livenessProbe, startupProbe, muteHealthWarning }: ClusterHealthOptions): object {
  const daemonHealth = { mon: mon && healthCheckSpec(mon), osd: osd && healthCheckSpec(osd), status: status && healthCheckSpec(status) };
  return {
    daemonHealth: Object.values(daemonHealth).some((check) => check !== undefined) ? daemonHealth : undefined,
    livenessProbe: livenessProbe && probes(livenessProbe),
    startupProbe: startupProbe && probes(startupProbe),
    muteHealthWarning: muteHealthWarning
      && Object.fromEntries(Object.entries(muteHealthWarning).map(([code, policy]) => [code, { policy }])),
  };
}

function probes(byDaemon: DaemonProbes): object {
  return Object.fromEntries(Object.entries(byDaemon).map(([daemon, options]) => [daemon, toWire(options)]));
}
