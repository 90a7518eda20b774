import { Duration } from '../../core/duration';
import type { Alert, AlertGroup } from '../alert';
import { RECONCILE_ERRORS, UP } from '../metrics/common';
import type { Metric, TargetLabel } from '../metrics/metric';
import { MOUNT_PROBES, PERFORMANCE_PROBES, PROVISION_PROBES } from '../metrics/pie';
import { seriesOf, type Matchers } from '../metrics/series';
import type { PieThresholds } from '../pie-thresholds';
import { by } from '../promql';
import { uncountedAlerts } from './pie-uncounted';

/** What alerts have to know of a probe. */
export interface ProbeSubject {
  readonly namespace: string;
  readonly probe: string;
  readonly storageClass: string;
  readonly period: Duration;
  readonly provisions: boolean;
  readonly mounts: boolean;
  /** Whether kept volumes are measured, counted or not. */
  readonly measures: boolean;
  /** Names of CronJobs whose runs pie does not count. */
  readonly uncounted: readonly string[];
}

const CLASS = ['namespace', 'pie_probe_name', 'storage_class'] as const;
const NODE = [...CLASS, 'node'] as const;
const QUARTER = 15 * 60;
const HOUR = 3600;

/** Alerts about the controller of pie in a namespace. */
export function pieControllerAlerts(namespace: string): AlertGroup {
  const errors = seriesOf(RECONCILE_ERRORS, { namespace, job: 'pie' }, { controller: 'pieprobe|pod' });
  return {
    name: `pie-${namespace}`,
    labels: { namespace },
    alerts: [
      {
        name: 'PieControllerDown',
        expr: `absent(${seriesOf(UP, { namespace, job: 'pie' })} == 1)`,
        for: Duration.minutes(15),
        severity: 'critical',
        summary: `The controller of pie in ${namespace} is down or not scraped`,
        description: 'Nothing is probed and no other alert about probes can fire. See the Deployment of pie and its ServiceMonitor.',
      },
      {
        name: 'PieReconcileErrors',
        expr: `${by('sum', ['namespace', 'controller'], `increase(${errors}[15m])`)} > 0`,
        for: Duration.minutes(15),
        severity: 'warning',
        summary: `pie in ${namespace} fails to reconcile {{ $labels.controller }}`,
        description: 'Names of nodes that make invalid object names and volumes that were expanded are the usual causes; only the log of the controller names them.',
      },
    ],
  };
}

/**
 * Alerts about one probe: counted over its own period, and written even if it never reports anything.
 *
 * @see https://github.com/topolvm/pie/blob/v0.17.0/internal/controller/provision_observer.go
 */
export function pieProbeAlerts(subject: ProbeSubject, thresholds: Required<PieThresholds>): AlertGroup {
  return {
    name: `pie-${subject.namespace}-${subject.probe}`,
    labels: { namespace: subject.namespace, pie_probe_name: subject.probe, storage_class: subject.storageClass },
    alerts: [
      ...(subject.provisions ? provisioning(subject, thresholds) : []),
      ...(subject.mounts ? mounting(subject, thresholds) : []),
      ...(subject.measures && !subject.mounts ? [measuring(subject)] : []),
      ...uncountedAlerts(subject, windowOf(subject.period)),
    ],
  };
}

/** Three runs; schedules that do not divide the hour leave gaps of up to an hour in between. */
function windowOf(period: Duration): Duration {
  const seconds = period.toSeconds();
  return Duration.seconds(Math.max(3 * seconds, HOUR % seconds === 0 ? QUARTER : 2 * HOUR));
}

function provisioning(subject: ProbeSubject, { lateRuns, failingRatio }: Required<PieThresholds>): Alert[] {
  const window = windowOf(subject.period);
  const all = runs(PROVISION_PROBES, subject, window, CLASS);
  const late = runs(PROVISION_PROBES, subject, window, CLASS, { on_time: 'false' });
  return [
    {
      name: 'PieProvisionSlow',
      expr: `${late} >= ${lateRuns}`,
      severity: 'warning',
      summary: `New volumes of ${subject.storageClass} are late`,
      description: `{{ $value }} runs of probe ${subject.probe} did not start within their threshold lately. See events of pods and claims in ${subject.namespace}.`,
    },
    {
      name: 'PieProvisionFailing',
      expr: `${late} / ${all} > ${failingRatio} and ${all} >= ${lateRuns}`,
      for: Duration.minutes(5),
      severity: 'critical',
      summary: `No new volumes of ${subject.storageClass}`,
      description: `{{ $value | humanizePercentage }} of the runs of probe ${subject.probe} did not start within their threshold: the class makes no volumes.`,
    },
    silent('PieProvisionSilent', 'makes volumes', PROVISION_PROBES, subject, window),
  ];
}

function mounting(subject: ProbeSubject, { lateRuns, lateNodes }: Required<PieThresholds>): Alert[] {
  const window = windowOf(subject.period);
  const late = runs(MOUNT_PROBES, subject, window, NODE, { on_time: 'false' });
  const started = runs(MOUNT_PROBES, subject, window, NODE, { on_time: 'true' });
  const measured = runs(PERFORMANCE_PROBES, subject, window, NODE);
  return [
    {
      name: 'PieMountSlow',
      expr: `${late} >= ${lateRuns}`,
      severity: 'warning',
      summary: `Volumes of ${subject.storageClass} are mounted late on {{ $labels.node }}`,
      description: `{{ $value }} runs of probe ${subject.probe} did not start within their threshold lately. See the CSI driver and the kubelet of the node.`,
    },
    {
      name: 'PieMountFailingManyNodes',
      expr: `${by('count', CLASS, `${late} >= ${lateRuns}`)} >= ${lateNodes}`,
      for: Duration.minutes(5),
      severity: 'critical',
      summary: `Volumes of ${subject.storageClass} are mounted late on {{ $value }} nodes`,
      description: 'So many nodes at once point to the storage behind the class, not to the nodes.',
    },
    {
      name: 'PieIOFailing',
      // A run whose input or output fails reports nothing: it starts in time and is then never heard of.
      expr: `${started} - (${measured} or ${started} * 0) >= ${lateRuns}`,
      for: Duration.minutes(5),
      severity: 'warning',
      summary: `Volumes of ${subject.storageClass} cannot be used on {{ $labels.node }}`,
      description: `{{ $value }} runs of probe ${subject.probe} mounted their volume and could not read or write it, or could not report. See the logs of their pods.`,
    },
    silent('PieMountSilent', 'mounts volumes', MOUNT_PROBES, subject, window),
  ];
}

/** What pie hears of runs that it does not count. */
function measuring(subject: ProbeSubject): Alert {
  return silent('PieMeasurementSilent', 'measures volumes', PERFORMANCE_PROBES, subject, windowOf(subject.period));
}

/** Runs in a window as whole numbers: an increase is an estimate, and a little below the true count. */
function runs<L extends string>(
  metric: Metric<L | 'pie_probe_name'>, { namespace, probe }: ProbeSubject, window: Duration, labels: readonly (L | TargetLabel)[], more?: Matchers<L>,
): string {
  const counter = seriesOf<string>(metric, { namespace, pie_probe_name: probe, ...more });
  return `round(${by('sum', labels, `increase(${counter}[${window.toPrometheus()}])`)})`;
}

function silent(name: string, does: string, metric: Metric, { namespace, probe }: ProbeSubject, window: Duration): Alert {
  return {
    name,
    expr: `(sum(increase(${seriesOf(metric, { namespace, pie_probe_name: probe })}[${window.toPrometheus()}])) or vector(0)) == 0`,
    for: window,
    severity: 'critical',
    summary: `Probe ${probe} in ${namespace} no longer ${does}`,
    description: 'It reports neither success nor failure. A class that does not exist and jobs that cannot be made are passed over in silence; see the log of the controller.',
  };
}
