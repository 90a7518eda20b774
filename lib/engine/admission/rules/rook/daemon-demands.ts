import type { Document } from '../../../document';
import type { World } from '../../world';
import { affinityDemand, nodesThatTake, type NodeGroup } from '../nodes';
import { amount, count, dig, fields, isSet, items, spec, title, type Fields } from '../read';
import { CLUSTER, clusterName, daemonDemand, deviceSets, isConnectionOnly, monCount } from './cluster';
import { nodeDisks } from './node-disks';
import { classOfSet, nodesOfSet } from './osd-domains';
import { isStoreElsewhere } from './store';

/** Equal pods that have to be put on nodes. */
export interface DaemonDemand {
  readonly document: Document;
  /** The field that holds their requests. */
  readonly property: string;
  /** The pods as sentences name them, such as `mons of CephCluster rook-ceph/ceph`. */
  readonly what: string;
  readonly count: number;
  /** What each asks for; 0 where it asks for nothing. */
  readonly asks: Readonly<Record<Resource, number>>;
  /** The nodes that may take them. */
  readonly groups: readonly NodeGroup[];
}

/** What nodes have to offer. */
export type Resource = 'cpu' | 'memory';

/** Pods of one sort: the field of their number, the number that is meant without it, and the place of requests and placement. */
interface Part {
  readonly what: string;
  readonly number?: readonly string[];
  readonly usual: number;
  readonly place: readonly string[];
}

const PARTS: Readonly<Record<string, Part>> = {
  CephFilesystem: { what: 'metadata servers', number: ['metadataServer', 'activeCount'], usual: 1, place: ['metadataServer'] },
  CephObjectStore: { what: 'gateways', number: ['gateway', 'instances'], usual: 1, place: ['gateway'] },
  CephNFS: { what: 'servers', number: ['server', 'active'], usual: 0, place: ['server'] },
  CephRBDMirror: { what: 'daemons', number: ['count'], usual: 1, place: [] },
  CephFilesystemMirror: { what: 'daemon', usual: 1, place: [] },
  CephNVMeOFGateway: { what: 'gateways', number: ['instances'], usual: 1, place: [] },
};

/** The daemons of Ceph that ask for memory or cores; nothing when nodes are not declared. */
export function* daemonDemands(world: World): Generator<DaemonDemand> {
  for (const cluster of world.ofKind(CLUSTER)) {
    if (!isConnectionOnly(cluster)) yield* asking([...ofCluster(world, cluster), ...ofSets(world, cluster), ...ofDisks(world, cluster)]);
  }
  for (const [kind, part] of Object.entries(PARTS)) {
    for (const document of world.ofKind(`ceph.rook.io/${kind}`)) {
      if (kind === 'CephObjectStore' && isStoreElsewhere(document)) continue;
      const own = fields(dig(spec(document), ...part.place));
      const placement = fields(own.placement);
      const pairs = kind === 'CephFilesystem' && own.activeStandby === true ? 2 : 1;
      yield* asking([{
        document,
        property: ['spec', ...part.place, 'resources'].join('.'),
        what: `${part.what} of ${title(document)}`,
        count: ((part.number && count(dig(spec(document), ...part.number))) || part.usual) * pairs,
        asks: requests(own.resources),
        groups: nodesThatTake(world, { ...affinityDemand(placement.nodeAffinity), tolerations: items(placement.tolerations) }) ?? [],
      }]);
    }
  }
}

function asking(demands: readonly DaemonDemand[]): DaemonDemand[] {
  return demands.filter(({ count: number, asks, groups }) => number > 0 && groups.length > 0 && (asks.cpu > 0 || asks.memory > 0));
}

function ofCluster(world: World, document: Document): DaemonDemand[] {
  const resources = fields(spec(document).resources);
  const mgrs = count(dig(spec(document), 'mgr', 'count')) || 1;
  const numbers: readonly (readonly [daemon: string, number: number, extra: unknown])[] = [
    ['mon', monCount(document), undefined], ['mgr', mgrs, mgrs > 1 ? resources['mgr-sidecar'] : undefined],
  ];
  return numbers.map(([daemon, number, extra]) => ({
    document,
    property: `spec.resources.${daemon}`,
    what: `${daemon}s of ${clusterName(document)}`,
    count: number,
    asks: sum(requests(resources[daemon]), requests(extra)),
    groups: nodesThatTake(world, daemonDemand(document, daemon)) ?? [],
  }));
}

function ofSets(world: World, document: Document): DaemonDemand[] {
  return deviceSets(document).map((set) => ({
    document,
    property: isSet(set.raw.resources) ? `${set.path}.resources` : 'spec.resources.osd',
    what: `OSDs of set "${set.name}" of ${clusterName(document)}`,
    count: count(set.raw.count) ?? 0,
    asks: requests(entriesIn(set.raw.resources) ? set.raw.resources : ofClass(document, classOfSet(set))),
    groups: nodesOfSet(world, document, set) ?? [],
  }));
}

/** OSDs on disks stay on the nodes of the disks. */
function ofDisks(world: World, document: Document): DaemonDemand[] {
  return (nodeDisks(world, document) ?? []).map(({ nodes, name, osds, deviceClass }) => ({
    document,
    property: 'spec.resources.osd',
    what: `OSDs on disk ${name} of ${clusterName(document)}`,
    count: nodes.count * osds,
    asks: requests(ofClass(document, deviceClass)),
    groups: [nodes],
  }));
}

function ofClass(cluster: Document, deviceClass: string | undefined): unknown {
  const resources = fields(spec(cluster).resources);
  const own = deviceClass === undefined ? undefined : resources[`osd-${deviceClass}`];
  return isSet(own) ? own : resources.osd;
}

function entriesIn(resources: unknown): boolean {
  return Object.keys(fields(resources)).length > 0;
}

/** What is not requested, Kubernetes takes from the limit. */
function requests(resources: unknown): Readonly<Record<Resource, number>> {
  const [wanted, most]: Fields[] = ['requests', 'limits'].map((key) => fields(dig(resources, key)));
  const of = (name: Resource): number => amount(isSet(wanted[name]) ? wanted[name] : most[name]) ?? 0;
  return { cpu: of('cpu'), memory: of('memory') };
}

function sum(one: Readonly<Record<Resource, number>>, other: Readonly<Record<Resource, number>>): Readonly<Record<Resource, number>> {
  return { cpu: one.cpu + other.cpu, memory: one.memory + other.memory };
}
