import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { dig, fields, items, text } from '../engine/admission/rules/read';
import type { ProbeSubject } from './alerts/pie';
import { probeSubjects } from './probe-subjects';

/** A Ceph cluster that gives metrics. */
export interface CephSubject {
  readonly namespace: string;
  /** Whether Rook writes the scrapes itself, as `spec.monitoring.enabled` tells it to. */
  readonly scraped: boolean;
}

/** Pods of TopoLVM that are scraped alike. */
export interface TopoLvmPods {
  /** The labels that all of them carry. */
  readonly podLabels: Readonly<Record<string, unknown>>;
  /** The names of the ports that give metrics. */
  readonly ports: readonly string[];
  /** Whether the one of TopoLVM's own program does so only over TLS, and to those who may read them. */
  readonly secure: boolean;
}

/** A TopoLVM. */
export interface TopoLvmSubject {
  readonly namespace: string;
  /** The node agents, one DaemonSet for each pool of nodes. */
  readonly agents: TopoLvmPods;
  /** The controller with its sidecars, if it is in the site. */
  readonly controller?: TopoLvmPods;
  /** What calls LVM, if it has pods of its own. */
  readonly lvmd?: TopoLvmPods;
}

/** Everything in a site that alerts are about. */
export interface Subjects {
  readonly ceph: readonly CephSubject[];
  readonly topoLvm: readonly TopoLvmSubject[];
  readonly probes: readonly ProbeSubject[];
}

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
    topoLvm: topoLvmSubjects([...of('apps', 'DaemonSet'), ...of('apps', 'Deployment')]),
    probes: probeSubjects(of('pie.topolvm.io', 'PieProbe'), of('batch', 'CronJob')),
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

/** Metrics do not tell pools apart, so that alerts are about all nodes of a namespace. */
function topoLvmSubjects(workloads: readonly unknown[]): TopoLvmSubject[] {
  const running = (program: string) => workloads.filter((workload) => containersOf(workload).some((container) => wordsOf(container)[0] === program));
  const [agents, controllers, lvmds] = ['/topolvm-node', '/topolvm-controller', '/lvmd'].map(running);
  return [...new Set(agents.map(namespaceOf))].map((namespace) => {
    const podsOf = (all: readonly unknown[]): TopoLvmPods | undefined => podsAmong(all.filter((workload) => namespaceOf(workload) === namespace));
    return { namespace, agents: podsOf(agents)!, controller: podsOf(controllers), lvmd: podsOf(lvmds) };
  });
}

function podsAmong(workloads: readonly unknown[]): TopoLvmPods | undefined {
  const [first, ...others] = workloads.map((workload) => fields(dig(workload, 'spec', 'selector', 'matchLabels')));
  if (first === undefined) return undefined;
  return {
    podLabels: Object.fromEntries(Object.entries(first).filter(([key, value]) => others.every((labels) => labels[key] === value))),
    ports: [...new Set(workloads.flatMap(containersOf).flatMap(metricsPorts))],
    secure: workloads.flatMap(containersOf).some((container) => wordsOf(container).includes('--secure-metrics-server')),
  };
}

function containersOf(workload: unknown): readonly unknown[] {
  return items(dig(workload, 'spec', 'template', 'spec', 'containers'));
}

function wordsOf(container: unknown): readonly unknown[] {
  return [...items(dig(container, 'command')), ...items(dig(container, 'args'))];
}

/** TopoLVM's own programs call the port so; sidecars answer on the one that they are told to, the registrar of a driver only whether it is alive. */
function metricsPorts(container: unknown): string[] {
  const [program, ...words] = wordsOf(container);
  const told = program === '/csi-node-driver-registrar' ? [] : words.filter((word) => typeof word === 'string' && word.startsWith('--http-endpoint='));
  return items(dig(container, 'ports')).flatMap((port) => {
    const name = text(dig(port, 'name'));
    const isTold = told.some((word) => String(word).endsWith(`:${String(dig(port, 'containerPort'))}`));
    return name !== undefined && (name === 'metrics' || isTold) ? [name] : [];
  });
}
