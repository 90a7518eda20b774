import type { Document } from '../../../document';
import type { World } from '../../world';
import { perWorld, remembered } from '../memo';
import { nodeGroups, nodeNamed, nodesThatTake, type NodeGroup } from '../nodes';
import { dig, fields, items, spec, text, type Fields } from '../read';
import { daemonDemand } from './cluster';

/** Disks of equal nodes that become OSDs. */
export interface NodeDisk {
  readonly nodes: NodeGroup;
  readonly name: string;
  /** Its size in bytes. */
  readonly size: number;
  /** The device class that its OSDs are told, `undefined` where the disk decides. */
  readonly deviceClass?: string;
  /** How many OSDs share it. */
  readonly osds: number;
}

const known = perWorld(() => new Map<Document, readonly NodeDisk[] | undefined>());

/** The disks of nodes that a cluster makes OSDs of, `undefined` where the site does not tell. */
export function nodeDisks(world: World, cluster: Document): readonly NodeDisk[] | undefined {
  return remembered(known(world), cluster, () => computed(world, cluster));
}

/** Whether the cluster makes OSDs of disks of nodes at all. */
export function usesNodeDisks(cluster: Document): boolean {
  const storage = spec(cluster).storage;
  return dig(storage, 'useAllNodes') === true || items(dig(storage, 'nodes')).length > 0;
}

function computed(world: World, cluster: Document): readonly NodeDisk[] | undefined {
  if (!usesNodeDisks(cluster)) return [];
  if (!nodeGroups(world)) return undefined;
  const storage = fields(spec(cluster).storage);
  const all = storage.useAllNodes === true;
  const places: [NodeGroup | undefined, Fields][] = all
    ? (nodesThatTake(world, daemonDemand(cluster, 'osd')) ?? []).map((group) => [group, {}])
    : items(storage.nodes).map((node) => [nodeNamed(world, text(dig(node, 'name')) ?? ''), fields(node)]);
  const disks: NodeDisk[] = [];
  for (const [nodes, own] of places) {
    const found = nodes && disksOf(nodes, own, storage);
    if (!found) return undefined;
    disks.push(...found);
  }
  return disks;
}

/** What a node does not say itself, the cluster says for all. */
function disksOf(nodes: NodeGroup, own: Fields, common: Fields): NodeDisk[] | undefined {
  const config = { ...fields(common.config), ...fields(own.config) };
  const there = Object.entries(nodes.devices).filter(([name]) => short(name) !== short(text(config.metadataDevice) ?? ''));
  const named = [own, common].map(({ devices }) => items(devices)).find((list) => list.length > 0);
  if (named) {
    const found = named.map((device) => {
      const wanted = short(text(dig(device, 'fullpath')) || text(dig(device, 'name')) || '');
      const match = there.find(([name]) => short(name) === wanted);
      return match && diskOf(nodes, match, { ...config, ...fields(dig(device, 'config')) });
    });
    return found.every((disk) => disk !== undefined) ? found : undefined;
  }
  const chosen = filtered(there, own, common);
  return chosen && chosen.length > 0 ? chosen.map((disk) => diskOf(nodes, disk, config)) : undefined;
}

function filtered(there: readonly [string, number][], own: Fields, common: Fields): readonly [string, number][] | undefined {
  const filter = text(own.deviceFilter) || text(common.deviceFilter);
  const pathFilter = text(own.devicePathFilter) || text(common.devicePathFilter);
  if (filter) return matching(there, filter, short);
  if (pathFilter) return there.every(([name]) => name.startsWith('/dev/')) ? matching(there, pathFilter, (name) => name) : undefined;
  return (own.useAllDevices ?? common.useAllDevices) === true ? there : undefined;
}

function matching(there: readonly [string, number][], filter: string, asSeen: (name: string) => string): readonly [string, number][] | undefined {
  try {
    const pattern = new RegExp(filter);
    return there.filter(([name]) => pattern.test(asSeen(name)));
  } catch {
    return undefined;
  }
}

function diskOf(nodes: NodeGroup, [name, size]: readonly [string, number], config: Fields): NodeDisk {
  const deviceClass = text(config.deviceClass);
  return { nodes, name, size, osds: Math.max(1, Number(config.osdsPerDevice) || 1), ...(deviceClass ? { deviceClass } : {}) };
}

function short(name: string): string {
  return name.replace(/^\/dev\//, '');
}
