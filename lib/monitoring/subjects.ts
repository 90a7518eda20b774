import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Duration } from '../core/duration';
import { count, dig, fields, items, text } from '../engine/admission/rules/read';
import type { ProbeSubject } from './alerts/pie';

/** A Ceph cluster that gives metrics. */
export interface CephSubject {
  readonly namespace: string;
  /** Whether Rook writes the scrapes itself, as `spec.monitoring.enabled` tells it to. */
  readonly scraped: boolean;
}

/** The node agents of a TopoLVM, one DaemonSet for each pool of nodes. */
export interface TopoLvmSubject {
  readonly namespace: string;
  /** The labels that all of their pods carry. */
  readonly podLabels: Readonly<Record<string, unknown>>;
}

/** Everything in a site that alerts are about. */
export interface Subjects {
  readonly ceph: readonly CephSubject[];
  readonly topoLvm: readonly TopoLvmSubject[];
  readonly probes: readonly ProbeSubject[];
}

/** What the CRD fills in. */
const DEFAULT_PERIOD = 1;

/**
 * Finds what there is to watch by looking at the objects of a site, whoever described them.
 *
 * Objects and not constructs: a cluster that somebody wrote by hand or included from a chart is watched as well. Their shape is not
 * checked yet, so nothing is taken for granted; what is passed over here is refused by the checks.
 */
export function subjectsOf(site: IConstruct): Subjects {
  const objects = site.node.findAll().filter((construct): construct is ApiObject => ApiObject.isApiObject(construct));
  const of = (group: string, kind: string): unknown[] => objects
    .filter((object) => object.kind === kind && object.apiGroup === group && object.metadata.namespace !== undefined)
    .map((object) => object.toJson());
  return {
    ceph: of('ceph.rook.io', 'CephCluster').flatMap(cephSubject),
    topoLvm: topoLvmSubjects(of('apps', 'DaemonSet').filter(isAgent)),
    probes: of('pie.topolvm.io', 'PieProbe').map(probeSubject).filter(({ provisions, mounts }) => provisions || mounts),
  };
}

function namespaceOf(object: unknown): string {
  return text(dig(object, 'metadata', 'namespace')) ?? '';
}

function cephSubject(cluster: unknown): CephSubject[] {
  const monitoring = dig(cluster, 'spec', 'monitoring');
  const scraped = dig(monitoring, 'enabled') === true;
  if (dig(monitoring, 'metricsDisabled') === true) return [];
  // Metrics of an external cluster come through Rook's own scrape or not at all.
  if (dig(cluster, 'spec', 'external', 'enable') === true && !scraped) return [];
  return [{ namespace: namespaceOf(cluster), scraped }];
}

function isAgent(daemonSet: unknown): boolean {
  const containers = items(dig(daemonSet, 'spec', 'template', 'spec', 'containers'));
  return containers.some((container) => [...items(dig(container, 'command')), ...items(dig(container, 'args'))][0] === '/topolvm-node');
}

/** Metrics do not tell pools apart, so that alerts are about all nodes of a namespace. */
function topoLvmSubjects(daemonSets: readonly unknown[]): TopoLvmSubject[] {
  const shared = new Map<string, Readonly<Record<string, unknown>>>();
  for (const daemonSet of daemonSets) {
    const labels = fields(dig(daemonSet, 'spec', 'selector', 'matchLabels'));
    const known = shared.get(namespaceOf(daemonSet)) ?? labels;
    shared.set(namespaceOf(daemonSet), Object.fromEntries(Object.entries(known).filter(([key, value]) => labels[key] === value)));
  }
  return [...shared].map(([namespace, podLabels]) => ({ namespace, podLabels }));
}

function probeSubject(probe: unknown): ProbeSubject {
  const spec = dig(probe, 'spec');
  const minutes = count(dig(spec, 'probePeriod')) ?? DEFAULT_PERIOD;
  return {
    namespace: namespaceOf(probe),
    probe: text(dig(probe, 'metadata', 'name')) ?? '',
    storageClass: text(dig(spec, 'monitoringStorageClass')) ?? '',
    period: Duration.minutes(Math.max(minutes, DEFAULT_PERIOD)),
    provisions: dig(spec, 'disableProvisionProbe') !== true,
    mounts: dig(spec, 'disableMountProbes') !== true,
  };
}
