import { metric } from './metric';

const METRICS = 'topolvm/pie metrics/metrics.go';
const OBSERVER = 'topolvm/pie internal/controller/provision_observer.go (check)';
const RECEIVER = 'topolvm/pie metrics/receiver.go, probe/diskmetrics.go';
const PROGRAM = 'pie';
const SINCE = '0.9.0';
const BOOLEAN = ['true', 'false'] as const;

/** Runs that make volumes anew. */
export const PROVISION_PROBES = metric({
  name: 'pie_provision_probe_total',
  type: 'counter',
  labels: ['pie_probe_name', 'storage_class', 'on_time'],
  values: { on_time: BOOLEAN },
  meaning: 'Pods of provision jobs, each counted once: on time when the container started before the threshold had passed since the pod was made. '
    + 'Pods of retries are counted too, and those that are still there once more after a restart of the controller, which begins at zero.',
  program: PROGRAM,
  since: SINCE,
  source: `${METRICS}; ${OBSERVER}`,
});

/** Runs that mount kept volumes. */
export const MOUNT_PROBES = metric({
  name: 'pie_mount_probe_total',
  type: 'counter',
  labels: ['pie_probe_name', 'node', 'storage_class', 'on_time'],
  values: { on_time: BOOLEAN },
  meaning: 'Pods of mount jobs, each counted once, as those of provision jobs are. The node is the one that was probed.',
  program: PROGRAM,
  since: SINCE,
  source: `${METRICS}; ${OBSERVER}`,
});

/** Measurements that arrived. */
export const PERFORMANCE_PROBES = metric({
  name: 'pie_performance_on_mount_probe_total',
  type: 'counter',
  labels: ['pie_probe_name', 'node', 'storage_class', 'succeed'],
  values: { succeed: BOOLEAN },
  meaning: 'Results that pods of mount jobs sent. Input or output that fails ends a pod before it sends anything, so that "false" hardly ever occurs '
    + 'and a failure shows as a mount in time without a result.',
  program: PROGRAM,
  since: SINCE,
  source: `${METRICS}; ${RECEIVER}`,
});

/** How long writes took. */
export const WRITE_LATENCY = metric({
  name: 'pie_io_write_latency_on_mount_probe_seconds',
  type: 'gauge',
  labels: ['pie_probe_name', 'node', 'storage_class'],
  meaning: 'The mean time of a write of 4 KiB in the last result. It keeps its value when results no longer arrive, and for nodes that are gone, '
    + 'until the controller restarts.',
  program: PROGRAM,
  since: SINCE,
  source: `${METRICS}; ${RECEIVER}`,
});

/** How long reads took. */
export const READ_LATENCY = metric({
  name: 'pie_io_read_latency_on_mount_probe_seconds',
  type: 'gauge',
  labels: ['pie_probe_name', 'node', 'storage_class'],
  meaning: 'The mean time of a read of 4 KiB in the last result, kept as that of writes is.',
  program: PROGRAM,
  since: SINCE,
  source: `${METRICS}; ${RECEIVER}`,
});

/** What the controller of pie gives of its own. */
export const PIE_METRICS = [PROVISION_PROBES, MOUNT_PROBES, PERFORMANCE_PROBES, WRITE_LATENCY, READ_LATENCY] as const;
