import type { k8s } from 'cdk8s-plus-27';
import fc from 'fast-check';
import { rook } from 'rookery';
import { options } from './options';
import type { Plain } from './plain';
import { PLACEMENT, TOLERATIONS } from './pods';
import { ANNOTATIONS, FLAG, LABELS, minutes, oneOf, PRIORITY, resources, seconds } from './values';

/** The same arbitrary for every one of some properties. */
function each<K extends string, T>(properties: readonly K[], arbitrary: fc.Arbitrary<T>): { readonly [P in K]: fc.Arbitrary<T> } {
  return Object.fromEntries(properties.map((property) => [property, arbitrary])) as { readonly [P in K]: fc.Arbitrary<T> };
}

const METADATA = ['all', 'mon', 'mgr', 'osd', 'prepareOsd', 'keyRotation', 'cleanup', 'crashCollector', 'exporter', 'cmdReporter', 'dashboard'] as const;

export const DAEMON_LABELS = options<rook.DaemonLabels>('rook.DaemonLabels', each([...METADATA, 'monitoring'], LABELS));
export const DAEMON_ANNOTATIONS = options<rook.DaemonAnnotations>('rook.DaemonAnnotations', each([...METADATA, 'clusterMetadata'], ANNOTATIONS));

export const DAEMON_PRIORITIES = options<rook.DaemonPriorityClassNames>(
  'rook.DaemonPriorityClassNames', each(['all', 'mon', 'mgr', 'osd', 'cleanup', 'crashCollector', 'exporter'], PRIORITY));

export const DAEMON_RESOURCES = options<rook.DaemonResources>('rook.DaemonResources', {
  ...each(
    ['mon', 'mgr', 'mgrSidecar', 'prepareOsd', 'crashCollector', 'logCollector', 'cleanup', 'exporter', 'cmdReporter', 'floatingMonShutdown'], resources(1)),
  osd: resources(4),
  osdByDeviceClass: resources(4).map((amounts) => ({ hdd: amounts })),
});

export const DAEMON_PLACEMENT = options<rook.DaemonPlacement>('rook.DaemonPlacement', {
  ...each(['all', 'mon', 'monArbiter', 'mgr', 'osd', 'prepareOsd'], PLACEMENT),
  // Rook takes nothing else from it.
  cleanup: TOLERATIONS.map((tolerations) => ({ tolerations })),
});

const CHECK = options<rook.HealthCheckOptions>('rook.HealthCheckOptions', { disabled: FLAG, interval: seconds(10, 120), timeout: minutes(1, 60) });

/** A check as the operator repeats it, also of the mirror of a pool. */
export const HEALTH_CHECK = CHECK;

const TIMES: Plain<k8s.Probe> = { initialDelaySeconds: 30, periodSeconds: 20, timeoutSeconds: 5, failureThreshold: 6, successThreshold: 1 };
const PROBES = options<rook.DaemonProbes>('rook.DaemonProbes', each(['mon', 'mgr', 'osd'], options<rook.DaemonProbeOptions>('rook.DaemonProbeOptions', {
  disabled: FLAG,
  probe: fc.constantFrom<Plain<k8s.Probe>>(
    TIMES, { ...TIMES, exec: { command: ['true'] } }, { tcpSocket: { port: { value: 3300 } } }, { httpGet: { path: '/', port: { value: 'metrics' } } },
  ),
})));

/** How the health of a cluster is watched. */
export const HEALTH = options<rook.ClusterHealthOptions>('rook.ClusterHealthOptions', {
  ...each(['mon', 'osd', 'status'], CHECK),
  ...each(['livenessProbe', 'startupProbe'], PROBES),
  muteHealthWarning: oneOf(rook.HealthWarningPolicy).map((policy) => ({ MON_DISK_LOW: policy, POOL_NO_REDUNDANCY: policy })),
});
