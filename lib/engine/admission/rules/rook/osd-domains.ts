import type { Document } from '../../../document';
import type { World } from '../../world';
import { classNamed, isLocal } from '../classes';
import { nodesWithVolumes } from '../local-volumes';
import { nodesOfClass } from '../lvmd';
import { perWorld, remembered } from '../memo';
import { nodeCount, nodeNamed, nodesThatTake, type NodeGroup } from '../nodes';
import { count, dig, items, spec, text } from '../read';
import { daemonDemand, deviceSetDemand, deviceSets, type DeviceSet } from './cluster';
import { nodeDisks, usesNodeDisks } from './node-disks';

/** The node labels that Rook makes levels of the CRUSH map from. */
const LABELS: Readonly<Record<string, string>> = {
  region: 'topology.kubernetes.io/region',
  zone: 'topology.kubernetes.io/zone',
  ...Object.fromEntries(['datacenter', 'room', 'pod', 'pdu', 'row', 'rack', 'chassis'].map((level) => [level, `topology.rook.io/${level}`])),
};

const domains = perWorld(() => new Map<Document, Map<string, number | undefined>>());

/**
 * In how many failure domains of a level the cluster can have OSDs at most, `undefined` when that is not known.
 *
 * A device class narrows it to the sets that say they are of that class; sets that do not say are counted.
 */
export function osdDomains(world: World, cluster: Document, level: string, deviceClass?: string): number | undefined {
  const known = remembered(domains(world), cluster, () => new Map());
  return remembered(known, `${level}/${deviceClass ?? ''}`, () => computed(world, cluster, level, deviceClass));
}

/** The device class that a set gives its OSDs. */
export function classOfSet({ templates }: DeviceSet): string | undefined {
  return text(dig(templates.find(({ role }) => role === 'data')?.raw, 'metadata', 'annotations', 'crushDeviceClass')) || undefined;
}

function computed(world: World, cluster: Document, level: string, deviceClass: string | undefined): number | undefined {
  const sets = deviceSets(cluster).filter((set) => [undefined, deviceClass].includes(classOfSet(set)) || deviceClass === undefined);
  const disks = nodeDisks(world, cluster)?.filter((disk) => [undefined, deviceClass].includes(disk.deviceClass) || deviceClass === undefined);
  const onNodes = usesNodeDisks(cluster);
  if (level === 'osd') return disks && total(sets) + disks.reduce((sum, { nodes, osds }) => sum + nodes.count * osds, 0);
  // Portable OSDs are hosts of their own in the CRUSH map and carry no fixed place.
  if (sets.some(({ raw }) => raw.portable === true)) return level === 'host' && !onNodes && sets.every(({ raw }) => raw.portable === true) ? total(sets) : undefined;
  const places: Place[] = [];
  for (const set of sets) {
    const groups = nodesOfSet(world, cluster, set);
    if (!groups) return undefined;
    places.push({ groups, limit: count(set.raw.count) ?? 0 });
  }
  if (onNodes) {
    const groups = disks?.map(({ nodes }) => nodes) ?? nodesWithDisks(world, cluster);
    if (!groups) return undefined;
    places.push({ groups, limit: Infinity });
  }
  const parts = places.map(({ groups, limit }) => Math.min(limit, distinct(groups, level)));
  return Math.min(parts.reduce((sum, part) => sum + part, 0), distinct(places.flatMap(({ groups }) => groups), level));
}

/** Nodes that may hold OSDs, and how many OSDs they hold at most. */
interface Place {
  readonly groups: readonly NodeGroup[];
  readonly limit: number;
}

/** The nodes whose disks become OSDs, where the disks themselves are not declared. */
function nodesWithDisks(world: World, cluster: Document): readonly NodeGroup[] | undefined {
  const storage = spec(cluster).storage;
  if (dig(storage, 'useAllNodes') === true) return nodesThatTake(world, daemonDemand(cluster, 'osd'));
  const found = items(dig(storage, 'nodes')).map((node) => nodeNamed(world, text(dig(node, 'name')) ?? ''));
  return found.every((group) => group !== undefined) ? found : undefined;
}

/** The nodes that may get OSDs of a set, `undefined` when nodes are not declared. */
export function nodesOfSet(world: World, cluster: Document, set: DeviceSet): readonly NodeGroup[] | undefined {
  const storageClass = classNamed(world, dig(set.templates.find(({ role }) => role === 'data')?.raw, 'spec', 'storageClassName'));
  const taking = nodesThatTake(world, deviceSetDemand(cluster, set, storageClass !== undefined && isLocal(storageClass)));
  const having = storageClass && (nodesOfClass(world, storageClass) ?? nodesWithVolumes(world, storageClass, 'Block'));
  return having ? taking?.filter((group) => having.has(group)) : taking;
}

function total(sets: readonly DeviceSet[]): number {
  return sets.reduce((sum, { raw }) => sum + (count(raw.count) ?? 0), 0);
}

/** Zones are declared with pools; other levels count only when every node carries their label. */
function distinct(groups: readonly NodeGroup[], level: string): number {
  const each = [...new Set(groups)];
  if (level === 'host') return nodeCount(each);
  const label = LABELS[level];
  if (label === undefined) return Infinity;
  const values: (string | undefined)[] = each.map(({ labels }) => labels[label]);
  if (level !== 'zone' && values.includes(undefined)) return Infinity;
  return new Set(values.filter((value) => value !== undefined)).size;
}
