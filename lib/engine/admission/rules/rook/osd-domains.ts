import type { Document } from '../../../document';
import type { World } from '../../world';
import { classNamed, isLocal } from '../classes';
import { nodesOfClass } from '../lvmd';
import { perWorld, remembered } from '../memo';
import { nodeCount, nodesThatTake, type NodeGroup } from '../nodes';
import { count, dig, items, spec, text } from '../read';
import { daemonDemand, deviceSetDemand, deviceSets, type DeviceSet } from './cluster';

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
  const storage = spec(cluster).storage;
  const sets = deviceSets(cluster).filter((set) => [undefined, deviceClass].includes(classOfSet(set)) || deviceClass === undefined);
  const onNodes = dig(storage, 'useAllNodes') === true || items(dig(storage, 'nodes')).length > 0;
  if (level === 'osd') return onNodes ? undefined : total(sets);
  // Portable OSDs are hosts of their own in the CRUSH map and carry no fixed place.
  if (sets.some(({ raw }) => raw.portable === true)) return undefined;
  const groups = new Set<NodeGroup>();
  for (const set of sets) {
    const found = nodesOfSet(world, cluster, set);
    if (!found) return undefined;
    for (const group of found) groups.add(group);
  }
  if (dig(storage, 'useAllNodes') === true) {
    const found = nodesThatTake(world, daemonDemand(cluster, 'osd'));
    if (!found) return undefined;
    for (const group of found) groups.add(group);
  } else if (onNodes) {
    return undefined;
  }
  const limit = onNodes ? Infinity : total(sets);
  if (level === 'host') return Math.min(limit, nodeCount([...groups]));
  return Math.min(limit, distinct([...groups], level) ?? Infinity);
}

function nodesOfSet(world: World, cluster: Document, set: DeviceSet): readonly NodeGroup[] | undefined {
  const storageClass = classNamed(world, dig(set.templates.find(({ role }) => role === 'data')?.raw, 'spec', 'storageClassName'));
  const taking = nodesThatTake(world, deviceSetDemand(cluster, set, storageClass !== undefined && isLocal(storageClass)));
  const having = storageClass && nodesOfClass(world, storageClass);
  return having ? taking?.filter((group) => having.has(group)) : taking;
}

function total(sets: readonly DeviceSet[]): number {
  return sets.reduce((sum, { raw }) => sum + (count(raw.count) ?? 0), 0);
}

/** Zones are declared with pools; other levels count only when every node carries their label. */
function distinct(groups: readonly NodeGroup[], level: string): number | undefined {
  const label = LABELS[level];
  if (label === undefined) return undefined;
  const values = groups.map(({ labels }) => labels[label]);
  if (level !== 'zone' && values.includes(undefined as never)) return undefined;
  return new Set(values.filter((value) => value !== undefined)).size;
}
