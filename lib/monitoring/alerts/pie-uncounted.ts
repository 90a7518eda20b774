import type { Duration } from '../../core/duration';
import type { Alert } from '../alert';
import { CRON_JOB_SUCCESS } from '../metrics/common';
import { seriesOf } from '../metrics/series';
import { by } from '../promql';
import type { ProbeSubject } from './pie';

const JOB = ['namespace', 'cronjob'];

/**
 * Alerts about jobs whose runs pie does not count: what Kubernetes says of them, by way of kube-state-metrics.
 *
 * @param window the time in which several runs fall
 * @see https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/workload/cronjob-metrics.md
 */
export function uncountedAlerts({ namespace, probe, uncounted }: ProbeSubject, window: Duration): Alert[] {
  if (uncounted.length === 0) return [];
  const success = seriesOf(CRON_JOB_SUCCESS, { namespace }, { cronjob: uncounted.map(literal).join('|') });
  return [
    {
      name: 'PieRunsFailing',
      expr: `time() - ${by('max', JOB, success)} > ${window.toSeconds()}`,
      severity: 'warning',
      summary: `Runs of {{ $labels.cronjob }} in ${namespace} fail`,
      description: `Probe ${probe} had no successful run for {{ $value | humanizeDuration }}. See the events of its jobs, pods and claims.`,
    },
    {
      name: 'PieRunsNeverSucceeded',
      expr: `(count(${by('max', JOB, success)}) or vector(0)) < ${uncounted.length}`,
      for: window,
      severity: 'warning',
      summary: `Some jobs of probe ${probe} in ${namespace} never succeeded`,
      description: `{{ $value }} of ${uncounted.length} jobs had a successful run, or kube-state-metrics does not say so.`,
    },
  ];
}

/** A text as a regular expression. */
function literal(name: string): string {
  return name.replace(/\./g, '\\.');
}
