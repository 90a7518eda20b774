import type { TaintFacts } from '../../facts';
import type { World } from '../world';
import { perWorld } from './memo';
import { count as numberOf, dig, fields, items, text, type Fields } from './read';

const HOST_NAME = 'kubernetes.io/hostname';
const ZONE = 'topology.kubernetes.io/zone';

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
  for (const { name, count, nodeNames, zones, labels, taints, volumeGroups } of pools) {
    const common = { pool: name, taints, volumeGroups };
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

/** The groups that may take a pod, `undefined` when nodes are not declared. What is not known counts in the pod's favour. */
export function nodesThatTake(world: World, demand: NodeDemand): readonly NodeGroup[] | undefined {
  return nodeGroups(world)?.filter((group) => tolerated(group, demand.tolerations) && fits(group, demand));
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

/** Whether the labels of a node may satisfy the demand. */
export function fits(group: NodeGroup, demand: NodeDemand): boolean {
  for (const [key, value] of Object.entries(demand.nodeSelector ?? {})) {
    if (!mayMatch(group, { key, operator: 'In', values: [value] })) return false;
  }
  return demand.terms === undefined || demand.terms.some((term) => termMayMatch(group, fields(term)));
}

function zoneLabel(zone: string | undefined): Record<string, string> {
  return zone === undefined ? {} : { [ZONE]: zone };
}

function tolerated(group: NodeGroup, tolerations: readonly unknown[]): boolean {
  return repellingTaint(group, tolerations) === undefined;
}

function tolerates(toleration: Fields, taint: TaintFacts): boolean {
  const effect = text(toleration.effect) ?? '';
  if (effect !== '' && effect !== taint.effect) return false;
  const key = text(toleration.key) ?? '';
  const exists = toleration.operator === 'Exists';
  if (key === '') return exists;
  return key === taint.key && (exists || (text(toleration.value) ?? '') === (taint.value ?? ''));
}

function termMayMatch(group: NodeGroup, term: Fields): boolean {
  const expressions = items(term.matchExpressions);
  const matchFields = items(term.matchFields);
  if (expressions.length + matchFields.length === 0) return false;
  return expressions.every((expression) => mayMatch(group, fields(expression)))
    && matchFields.every((field) => group.node === undefined || matches(group.node, fields(field)));
}

function mayMatch(group: NodeGroup, expression: Fields): boolean {
  const key = text(expression.key) ?? '';
  const value = group.labels[key];
  return (value === undefined && isUnknown(key)) || matches(value, expression);
}

/** Labels that Kubernetes and clouds put on nodes by themselves; only the zone is declared with a pool. */
function isUnknown(key: string): boolean {
  const domain = key.split('/', 1)[0];
  return key !== ZONE && /(^|\.)(kubernetes|k8s)\.io$/.test(domain);
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
