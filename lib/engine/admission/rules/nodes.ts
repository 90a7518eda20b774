import type { TaintFacts } from '../../facts';
import type { World } from '../world';
import { perWorld } from './memo';
import { count as numberOf, dig, fields, items, text, type Fields } from './read';

const HOST_NAME = 'kubernetes.io/hostname';
const ZONE = 'topology.kubernetes.io/zone';
const ROLE = 'node-role.kubernetes.io/';

/** Nodes that no placement can tell apart. */
export interface NodeGroup {
  /** The name of their pool. */
  readonly pool: string;
  /** How many there are. */
  readonly count: number;
  /** The name of the node, where nodes are known one by one. */
  readonly node?: string;
  /** What is known of their labels. */
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly TaintFacts[];
  /** Sizes of their volume groups in bytes. */
  readonly volumeGroups: Readonly<Record<string, number>>;
  /** Sizes of their thin pools in bytes, each by `vg/pool`; `undefined` where nothing is said of them. */
  readonly thinPools?: Readonly<Record<string, number>>;
  /** Sizes of their raw devices in bytes. */
  readonly devices: Readonly<Record<string, number>>;
  /** Their cores, where that is known. */
  readonly cpu?: number;
  /** Their memory in bytes, where that is known. */
  readonly memory?: number;
}

/** What a pod asks of the node it runs on. */
export interface NodeDemand {
  /** Labels that the node must carry, as in a pod's `nodeSelector`. */
  readonly nodeSelector?: Fields;
  /** Terms of which one must match; absent: no demand. */
  readonly terms?: readonly unknown[];
  readonly tolerations: readonly unknown[];
}

/** The nodes of the site in groups, `undefined` when they are not declared. */
export const nodeGroups: (world: World) => readonly NodeGroup[] | undefined = perWorld((world) => {
  const pools = world.facts.nodePools;
  if (pools === undefined || pools.length === 0) return undefined;
  const groups: NodeGroup[] = [];
  for (const { name, count, nodeNames, zones, labels: declared, taints, volumeGroups, thinPools, devices, cpu, memory } of pools) {
    const thin = thinPools === undefined ? {} : { thinPools };
    const known = { ...thin, ...(cpu === undefined ? {} : { cpu }), ...(memory === undefined ? {} : { memory }) };
    const common = { pool: name, taints, volumeGroups, devices, ...known };
    const labels = { ...impliedLabels(taints), ...declared };
    if (nodeNames.length > 0) {
      nodeNames.forEach((node, index) => groups.push({
        ...common, count: 1, node, labels: { ...zoneLabel(zones[index % zones.length]), [HOST_NAME]: node, ...labels },
      }));
    } else if (zones.length > 0) {
      zones.forEach((zone, index) => groups.push({
        ...common, count: Math.floor(count / zones.length) + (index < count % zones.length ? 1 : 0), labels: { ...zoneLabel(zone), ...labels },
      }));
    } else {
      groups.push({ ...common, count, labels });
    }
  }
  return groups;
});

/** The host names of all nodes, `undefined` when some are not declared. */
export const knownHosts: (world: World) => ReadonlySet<string> | undefined = perWorld((world) => {
  const pools = world.facts.nodePools ?? [];
  if (pools.length === 0 || pools.some(({ nodeNames }) => nodeNames.length === 0)) return undefined;
  return new Set(pools.flatMap(({ nodeNames, labels }) => labels[HOST_NAME] ?? nodeNames));
});

/** The node of that host name, where nodes are known one by one. */
export function nodeNamed(world: World, host: string): NodeGroup | undefined {
  return nodesByHost(world).get(host);
}

const nodesByHost: (world: World) => ReadonlyMap<string, NodeGroup> = perWorld((world) => new Map(
  (nodeGroups(world) ?? []).filter(({ node }) => node !== undefined).map((group) => [group.labels[HOST_NAME], group]),
));

/** The groups that may take a pod, `undefined` when nodes are not declared. What is not known counts in the pod's favour. */
export function nodesThatTake(world: World, demand: NodeDemand): readonly NodeGroup[] | undefined {
  const groups = nodeGroups(world);
  if (!groups) return undefined;
  const known = taking(world);
  const found = known.get(demand) ?? groups.filter((group) => repellingTaint(group, demand.tolerations) === undefined && mayFit(group, demand));
  known.set(demand, found);
  return found;
}

/** What was found for a demand, of which several rules ask. */
const taking = perWorld(() => new WeakMap<NodeDemand, readonly NodeGroup[]>());

/** The groups that take a pod by what is declared of them, `undefined` when nodes are not declared. Labels nobody declared are not there. */
export function nodesThatSurelyTake(world: World, demand: NodeDemand): readonly NodeGroup[] | undefined {
  return nodeGroups(world)?.filter((group) => repellingTaint(group, demand.tolerations) === undefined && surelyFits(group, demand));
}

/** How many nodes the groups are. */
export function nodeCount(groups: readonly NodeGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** What a pod template asks, from its `spec`. */
export function podDemand(podSpec: unknown): NodeDemand {
  return { ...affinityDemand(dig(podSpec, 'affinity', 'nodeAffinity')), nodeSelector: fields(dig(podSpec, 'nodeSelector')), tolerations: items(dig(podSpec, 'tolerations')) };
}

/** The terms of a `nodeAffinity`. */
export function affinityDemand(nodeAffinity: unknown): NodeDemand {
  const terms = dig(nodeAffinity, 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms');
  return { ...(Array.isArray(terms) ? { terms } : {}), tolerations: [] };
}

/** The first taint that keeps the pod away. */
export function repellingTaint(group: NodeGroup, tolerations: readonly unknown[]): TaintFacts | undefined {
  return group.taints.find((taint) => taint.effect !== 'PreferNoSchedule' && !tolerations.some((toleration) => tolerates(fields(toleration), taint)));
}

/** Whether the labels of a node may satisfy the demand, those that nobody declared included. */
export function mayFit(group: NodeGroup, demand: NodeDemand): boolean {
  return fits(group, demand, (expression) => isUnknown(group, expression) || matchesLabel(group, expression));
}

/** Whether the labels that are declared of a node satisfy the demand. */
export function surelyFits(group: NodeGroup, demand: NodeDemand): boolean {
  return fits(group, demand, (expression) => matchesLabel(group, expression));
}

/** Kubernetes runs on Linux unless a pool says otherwise, and the taint of a role comes with its label. */
function impliedLabels(taints: readonly TaintFacts[]): Record<string, string> {
  const roles = taints.filter(({ key }) => key.startsWith(ROLE)).map(({ key, value }) => [key, value ?? '']);
  return { 'kubernetes.io/os': 'linux', ...Object.fromEntries(roles) };
}

function fits(group: NodeGroup, { nodeSelector = {}, terms }: NodeDemand, matching: (expression: Fields) => boolean): boolean {
  const selected = Object.entries(nodeSelector).every(([key, value]) => matching({ key, operator: 'In', values: [value] }));
  return selected && (terms === undefined || terms.some((term) => termFits(group, fields(term), matching)));
}

function zoneLabel(zone: string | undefined): Record<string, string> {
  return zone === undefined ? {} : { [ZONE]: zone };
}

function tolerates(toleration: Fields, taint: TaintFacts): boolean {
  const effect = text(toleration.effect) ?? '';
  if (effect !== '' && effect !== taint.effect) return false;
  const key = text(toleration.key) ?? '';
  const exists = toleration.operator === 'Exists';
  if (key === '') return exists;
  return key === taint.key && (exists || (text(toleration.value) ?? '') === (taint.value ?? ''));
}

function termFits(group: NodeGroup, term: Fields, matching: (expression: Fields) => boolean): boolean {
  const expressions = items(term.matchExpressions);
  const matchFields = items(term.matchFields);
  if (expressions.length + matchFields.length === 0) return false;
  return expressions.every((expression) => matching(fields(expression)))
    && matchFields.every((field) => group.node === undefined || matches(group.node, fields(field)));
}

function matchesLabel({ labels }: NodeGroup, expression: Fields): boolean {
  return matches(labels[text(expression.key) ?? ''], expression);
}

/** Labels that Kubernetes and clouds put on nodes by themselves; only the zone is declared with a pool. */
function isUnknown({ labels }: NodeGroup, expression: Fields): boolean {
  const key = text(expression.key) ?? '';
  return labels[key] === undefined && key !== ZONE && /(^|\.)(kubernetes|k8s)\.io$/.test(key.split('/', 1)[0]);
}

function matches(value: string | undefined, { operator, values }: Fields): boolean {
  const wanted = items(values);
  switch (operator) {
    case 'In': return value !== undefined && wanted.includes(value);
    case 'NotIn': return value === undefined || !wanted.includes(value);
    case 'Exists': return value !== undefined;
    case 'DoesNotExist': return value === undefined;
    case 'Gt': return Number(value) > (numberOf(Number(wanted[0])) ?? Infinity);
    case 'Lt': return Number(value) < (numberOf(Number(wanted[0])) ?? -Infinity);
    default: return true;
  }
}
