import { metric } from './metric';

/** Reconciliations that failed, of any controller that is built on controller-runtime. */
export const RECONCILE_ERRORS = metric({
  name: 'controller_runtime_reconcile_errors_total',
  type: 'counter',
  labels: ['controller'],
  meaning: 'Reconciliations that ended in an error. For pie, whose probes have no status, the only sign of a probe that cannot work.',
  program: 'controller-runtime',
  source: 'kubernetes-sigs/controller-runtime pkg/internal/controller/metrics/metrics.go',
});

/** Whether a target answers. */
export const UP = metric({
  name: 'up',
  type: 'gauge',
  labels: [],
  meaning: '1 while a target gives metrics, 0 while it is known and does not; nothing when it is not known.',
  program: 'Prometheus',
  source: 'https://prometheus.io/docs/concepts/jobs_instances/',
});

/** When a CronJob last succeeded. */
export const CRON_JOB_SUCCESS = metric({
  name: 'kube_cronjob_status_last_successful_time',
  type: 'gauge',
  labels: ['cronjob'],
  meaning: 'The time of the last successful run in seconds of Unix time; absent until there is one. Its label namespace is that of the CronJob.',
  program: 'kube-state-metrics',
  source: 'https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/workload/cronjob-metrics.md',
});

/** What several programs give, and what others give of all of them. */
export const COMMON_METRICS = [RECONCILE_ERRORS, UP, CRON_JOB_SUCCESS] as const;
