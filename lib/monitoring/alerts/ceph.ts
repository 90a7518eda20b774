import { Duration } from '../../core/duration';
import type { Alert, AlertGroup, AlertSeverity } from '../alert';
import type { CephThresholds } from '../ceph-thresholds';
import { by, series } from '../promql';

/** A check of Ceph's own that an alert repeats. */
interface HealthCheck {
  readonly alert: string;
  readonly code: string;
  readonly severity: AlertSeverity;
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
}

const OSD_CHECKS: readonly HealthCheck[] = [
  {
    alert: 'CephOSDNearFull', code: 'OSD_NEARFULL', severity: 'warning', minutes: 5,
    summary: 'has OSDs near full',
    description: 'At least one OSD is above the nearfull ratio. Add OSDs or delete data before the backfillfull ratio is reached.',
  },
  {
    alert: 'CephOSDBackfillFull', code: 'OSD_BACKFILLFULL', severity: 'warning', minutes: 1,
    summary: 'has OSDs that take no more recovered data',
    description: 'At least one OSD is above the backfillfull ratio: data of a failed disk can no longer be rebuilt on it.',
  },
  {
    alert: 'CephOSDFull', code: 'OSD_FULL', severity: 'critical', minutes: 1,
    summary: 'has full OSDs and refuses writes',
    description: 'At least one OSD is above the full ratio; pools that use it refuse writes. Add OSDs or delete data now.',
  },
];

const DATA_CHECKS: readonly HealthCheck[] = [
  {
    alert: 'CephPoolNearFull', code: 'POOL_NEAR_FULL', severity: 'warning', minutes: 5,
    summary: 'has pools near their quota or near full',
    description: 'A pool will refuse writes soon. See `ceph health detail` and `ceph df detail`.',
  },
  {
    alert: 'CephPoolFull', code: 'POOL_FULL', severity: 'critical', minutes: 1,
    summary: 'has full pools that refuse writes',
    description: 'A pool has reached its quota or its OSDs are full. See `ceph health detail` and `ceph df detail`.',
  },
  {
    alert: 'CephPGUnavailable', code: 'PG_AVAILABILITY', severity: 'critical', minutes: 5,
    summary: 'has data that cannot be read or written',
    description: 'Placement groups are not active, so clients hang. See `ceph health detail` for the groups and the OSDs that they wait for.',
  },
  {
    alert: 'CephPGDamaged', code: 'PG_DAMAGED', severity: 'critical', minutes: 5,
    summary: 'has inconsistent data',
    description: 'A scrub found copies that differ. See `ceph health detail`, and repair the groups named there after a look at their disks.',
  },
  {
    alert: 'CephObjectMissing', code: 'OBJECT_UNFOUND', severity: 'critical', minutes: 5,
    summary: 'has objects of which no copy is found',
    description: 'No OSD that is up holds the newest version of some objects. Bring back the OSDs that are down before anything else.',
  },
  {
    alert: 'CephSlowOps', code: 'SLOW_OPS', severity: 'warning', minutes: 5,
    summary: 'has requests that take too long',
    description: 'Requests wait for longer than osd_op_complaint_time. See `ceph health detail` for the daemons, then their disks and network.',
  },
  {
    alert: 'CephDaemonCrash', code: 'RECENT_CRASH', severity: 'warning', minutes: 1,
    summary: 'has daemons that crashed',
    description: 'See `ceph crash ls-new`; the alert ends when the crashes are archived with `ceph crash archive-all`.',
  },
];

/**
 * Alerts about one Ceph cluster, told apart by the namespace that its metrics are scraped from.
 *
 * Metrics: pybind/mgr/prometheus of Ceph 19 and 20; those of single OSDs (`ceph_osd_stat_*`) come from ceph-exporter.
 */
export function cephAlerts(namespace: string, thresholds: Required<CephThresholds>): AlertGroup[] {
  const labels = { namespace };
  return [
    { name: `ceph-health-${namespace}`, labels, alerts: health(namespace) },
    { name: `ceph-mon-${namespace}`, labels, alerts: mons(namespace) },
    { name: `ceph-osd-${namespace}`, labels, alerts: [...osds(namespace, thresholds), ...OSD_CHECKS.map((check) => repeated(namespace, check))] },
    { name: `ceph-data-${namespace}`, labels, alerts: DATA_CHECKS.map((check) => repeated(namespace, check)) },
  ];
}

function repeated(namespace: string, check: HealthCheck): Alert {
  return {
    name: check.alert,
    expr: `${by('max', ['namespace', 'name'], series('ceph_health_detail', { namespace, name: check.code }))} == 1`,
    for: Duration.minutes(check.minutes),
    severity: check.severity,
    summary: `Ceph cluster ${namespace} ${check.summary}`,
    description: check.description,
  };
}

function health(namespace: string): Alert[] {
  const status = series('ceph_health_status', { namespace });
  return [
    {
      name: 'CephHealthError',
      expr: `${by('max', ['namespace'], status)} == 2`,
      for: Duration.minutes(5),
      severity: 'critical',
      summary: `Ceph cluster ${namespace} is in HEALTH_ERR`,
      description: 'Data is in danger or cannot be reached. See `ceph health detail`.',
    },
    {
      name: 'CephHealthWarning',
      expr: `${by('max', ['namespace'], status)} == 1`,
      for: Duration.minutes(15),
      severity: 'warning',
      summary: `Ceph cluster ${namespace} is in HEALTH_WARN`,
      description: 'See `ceph health detail`; a check that is known and accepted can be silenced there with `ceph health mute`.',
    },
    {
      name: 'CephMetricsMissing',
      expr: `absent(${status})`,
      for: Duration.minutes(15),
      severity: 'critical',
      summary: `Ceph cluster ${namespace} is not watched`,
      description: 'The active manager gives no metrics, so no other alert about this cluster can fire. See the pods rook-ceph-mgr and the scrape of them.',
    },
  ];
}

function mons(namespace: string): Alert[] {
  const inQuorum = by('max', ['namespace', 'ceph_daemon'], series('ceph_mon_quorum_status', { namespace }));
  return [
    {
      name: 'CephMonDown',
      expr: `count by (namespace) (${inQuorum} == 0) >= 1`,
      for: Duration.minutes(5),
      severity: 'warning',
      summary: `Ceph cluster ${namespace} has {{ $value }} monitors out of quorum`,
      description: 'See the pods rook-ceph-mon and `ceph quorum_status`. Rook replaces a monitor that stays away for ten minutes.',
    },
    {
      name: 'CephMonQuorumAtRisk',
      // Clusters of one or two monitors are always at the limit: somebody has to be missing as well.
      expr: `(count by (namespace) (${inQuorum} == 1) <= floor(count by (namespace) (${inQuorum}) / 2) + 1)`
        + ` and on (namespace) (count by (namespace) (${inQuorum} == 0) >= 1)`,
      for: Duration.seconds(30),
      severity: 'critical',
      summary: `Ceph cluster ${namespace} loses its quorum with the next monitor`,
      description: 'Only {{ $value }} monitors are in quorum; with one less the cluster stops serving data. Restart no node that runs a monitor.',
    },
  ];
}

function osds(namespace: string, thresholds: Required<CephThresholds>): Alert[] {
  const up = by('max', ['namespace', 'ceph_daemon'], series('ceph_osd_up', { namespace }));
  const used = by('max', ['namespace', 'ceph_daemon'], series('ceph_osd_stat_bytes_used', { namespace }));
  const size = by('max', ['namespace', 'ceph_daemon'], series('ceph_osd_stat_bytes', { namespace }));
  return [
    {
      name: 'CephOSDDown',
      expr: `count by (namespace) (${up} == 0) >= 1`,
      for: Duration.minutes(5),
      severity: 'warning',
      summary: `Ceph cluster ${namespace} has {{ $value }} OSDs down`,
      description: 'See `ceph osd tree down` for the OSDs and their hosts, then the pods rook-ceph-osd there.',
    },
    {
      name: 'CephOSDDownHigh',
      expr: `1 - avg by (namespace) (${up}) >= ${thresholds.osdsDownRatio}`,
      for: Duration.minutes(5),
      severity: 'critical',
      summary: `Ceph cluster ${namespace} has {{ $value | humanizePercentage }} of its OSDs down`,
      description: 'So many at once are rarely broken disks: look at nodes, network and the volumes below the OSDs first.',
    },
    {
      name: 'CephOSDFilling',
      expr: `${used} / ${size} > ${thresholds.osdUsedRatio}`,
      for: Duration.minutes(15),
      severity: 'warning',
      summary: `{{ $labels.ceph_daemon }} of Ceph cluster ${namespace} is {{ $value | humanizePercentage }} full`,
      description: 'Ceph itself warns later, at its nearfull ratio. Add OSDs while data can still be moved to them.',
    },
  ];
}
