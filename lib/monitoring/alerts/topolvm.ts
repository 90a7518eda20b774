import { Duration } from '../../core/duration';
import type { Alert, AlertGroup } from '../alert';
import { by, series } from '../promql';
import type { TopoLvmThresholds } from '../topolvm-thresholds';

const PLACE = ['namespace', 'node', 'device_class'];
const WHERE = 'device class {{ $labels.device_class }} of node {{ $labels.node }}';

/**
 * Alerts about the TopoLVM of a site, by node and device class: free space of another node helps no volume.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/docs/topolvm-node.md
 */
export function topoLvmAlerts(namespace: string, thresholds: Required<TopoLvmThresholds>): AlertGroup[] {
  const except = thresholds.exceptDeviceClasses.map((name) => `device_class!=${JSON.stringify(name)}`);
  const of = (metric: string) => by('max', PLACE, series(metric, { namespace }, ...except));
  const labels = { namespace };
  return [
    { name: `topolvm-volume-groups-${namespace}`, labels, alerts: volumeGroups(of, thresholds) },
    { name: `topolvm-thin-pools-${namespace}`, labels, alerts: thinPools(of, thresholds) },
    { name: `topolvm-nodes-${namespace}`, labels, alerts: nodes(namespace) },
  ];
}

function volumeGroups(of: (metric: string) => string, thresholds: Required<TopoLvmThresholds>): Alert[] {
  const free = `${of('topolvm_volumegroup_available_bytes')} / ${of('topolvm_volumegroup_size_bytes')}`;
  const summary = `The volume group of ${WHERE} has {{ $value | humanizePercentage }} left`;
  const description = 'New volumes and expansions on this node fail when it is used up; the reserve of the class is counted as used. '
    + 'Extend the volume group, or move workloads to other nodes.';
  return [
    {
      name: 'TopoLvmVolumeGroupLow', expr: `${free} < ${thresholds.freeRatio}`, for: Duration.hours(1), severity: 'warning', summary, description,
    },
    {
      name: 'TopoLvmVolumeGroupCritical',
      expr: `${free} < ${thresholds.criticalFreeRatio}`,
      for: Duration.minutes(10),
      severity: 'critical',
      summary,
      description,
    },
  ];
}

function thinPools(of: (metric: string) => string, thresholds: Required<TopoLvmThresholds>): Alert[] {
  const kinds = [
    { kind: 'Data', metric: 'topolvm_thinpool_data_percent', then: 'writes to volumes that seem to have room fail, and file systems break' },
    { kind: 'Metadata', metric: 'topolvm_thinpool_metadata_percent', then: 'the pool turns read-only' },
  ];
  return kinds.flatMap(({ kind, metric, then }) => {
    const summary = `The thin pool of ${WHERE} has used {{ $value | printf "%.0f" }} % of its ${kind.toLowerCase()}`;
    const description = `When it is used up, ${then}. Extend the pool, or delete volumes and snapshots.`;
    const above = (ratio: number) => `${of(metric)} > ${Math.round(ratio * 10_000) / 100}`;
    return [
      {
        name: `TopoLvmThinPool${kind}High`,
        expr: above(thresholds.thinPoolUsedRatio),
        for: Duration.minutes(15),
        severity: 'warning' as const,
        summary,
        description,
      },
      {
        name: `TopoLvmThinPool${kind}Critical`,
        expr: above(thresholds.criticalThinPoolUsedRatio),
        for: Duration.minutes(5),
        severity: 'critical' as const,
        summary,
        description,
      },
    ];
  });
}

function nodes(namespace: string): Alert[] {
  return [
    {
      name: 'TopoLvmNodeDown',
      expr: `${by('max', ['namespace', 'pod'], series('up', { namespace, job: 'topolvm' }))} == 0`,
      for: Duration.minutes(15),
      severity: 'critical',
      summary: 'The node agent {{ $labels.pod }} of TopoLVM does not answer',
      description: 'While it is down, no volume of its node can be mounted, made or expanded.',
    },
    {
      name: 'TopoLvmMetricsMissing',
      expr: `absent(${series('topolvm_volumegroup_size_bytes', { namespace })})`,
      for: Duration.minutes(15),
      severity: 'critical',
      summary: `TopoLVM in ${namespace} is not watched`,
      description: 'No node agent gives metrics, so no other alert about TopoLVM can fire. See the pods of the node agent and the scrape of them.',
    },
  ];
}
