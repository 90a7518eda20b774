import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { affinityDemand, type NodeDemand } from '../nodes';
import { count, dig, fields, items, namespaceOf, spec, title } from '../read';
import { CLUSTER, clusterIn, daemonDemand, isConnectionOnly, onHostNetwork } from './cluster';
import { GATEWAY, GATEWAY_PORTS, listenedPort } from './gateways';
import { isOnHostNetwork, NFS, portOf } from './nfs';
import { placesFor } from './places';
import { gatewayDemand, hasTls, isStoreElsewhere, isStoreOnHostNetwork, portsOf, STORE } from './store';

/** Where OSDs, mgrs and metadata servers look for free ports, of which each takes several. */
const RANGE = [6800, 7568] as const;

/** A port that a daemon takes on the network of its node. */
interface Taker {
  readonly document: Document;
  readonly property: string;
  readonly port: number;
  readonly what: string;
  readonly demand: NodeDemand;
}

/** Daemons of two kinds that want the same port of the same nodes. */
export const hostPortTaken: Rule = {
  id: 'rook/host-port-taken',
  severity: Severity.WARNING,
  why: 'On the host network a port of a node is for one daemon: where both come to a node, the later one is not scheduled there, or fails again and again',
  fix: 'Give one of them another port, keep them on different nodes with affinity, or take one off the host network',
  evidence: 'rook/rook Documentation/CRDs/Cluster/network-providers.md (host networking), pkg/operator/ceph/{object,nfs,nvmeof}/spec.go; Ceph: Network configuration reference (ms_bind_port_min)',
  * inspectAll(world) {
    const first = new Map<string, Taker>();
    for (const taker of takersIn(world)) {
      const keys = placesFor(world, taker.demand).map((place) => `${place}:${taker.port}`);
      const other = keys.map((key) => first.get(key)).find((each) => each !== undefined && isJudgedHere(each.document, taker.document));
      if (other) yield told(taker, `${taker.what} of ${title(taker.document)} and ${other.what} of ${title(other.document)} both want port ${taker.port}`);
      const cluster = clusterIn(world, namespaceOf(taker.document));
      if (!other && cluster && taker.document !== cluster && onHostNetwork(cluster) && taker.port >= RANGE[0] && taker.port <= RANGE[1]) {
        yield told(taker, `${taker.what} of ${title(taker.document)} want port ${taker.port}, one of ${RANGE.join(' to ')}, which OSDs of ${title(cluster)} pick from`);
      }
      for (const key of keys) if (!first.has(key)) first.set(key, taker);
    }
  },
};

function told({ document, property }: Taker, what: string): { document: Document; property: string; message: string } {
  return { document, property, message: `${what}, and may run on the same nodes` };
}

/** Two clusters, two stores and two NFS have rules of their own. */
function isJudgedHere(one: Document, other: Document): boolean {
  return one !== other && (one.object.kind !== other.object.kind || one.object.kind === 'CephNVMeOFGateway');
}

function* takersIn(world: World): Iterable<Taker> {
  for (const document of world.ofKind(CLUSTER)) if (onHostNetwork(document) && !isConnectionOnly(document)) yield* ofCluster(document);
  for (const document of world.ofKind(STORE)) {
    if (isStoreElsewhere(document) || isStoreOnHostNetwork(world, document) !== true) continue;
    const { port, securePort } = portsOf(document);
    const common = { document, what: 'gateways', demand: gatewayDemand(document) };
    if (port > 0) yield { ...common, property: 'spec.gateway.port', port };
    if (hasTls(document)) yield { ...common, property: 'spec.gateway.securePort', port: securePort };
  }
  for (const document of world.ofKind(NFS)) {
    if (!isOnHostNetwork(world, document, namespaceOf(document))) continue;
    yield { document, property: 'spec.server.port', port: portOf(document), what: 'servers', demand: demandOf(dig(spec(document), 'server', 'placement')) };
  }
  for (const document of world.ofKind(GATEWAY)) {
    const own = spec(document).hostNetwork;
    const cluster = clusterIn(world, namespaceOf(document));
    if (!(typeof own === 'boolean' ? own : cluster && onHostNetwork(cluster))) continue;
    for (const each of GATEWAY_PORTS) {
      const port = listenedPort(document, each);
      if (port) yield { document, property: `spec.ports.${each.field}`, port, what: 'gateways', demand: demandOf(spec(document).placement) };
    }
  }
}

function* ofCluster(document: Document): Iterable<Taker> {
  const own = spec(document);
  const taker = (daemon: string, property: string, port: number): Taker => ({ document, property, port, what: `${daemon}s`, demand: daemonDemand(document, daemon) });
  yield taker('mon', 'spec.network', 3300);
  if (dig(own, 'network', 'connections', 'requireMsgr2') !== true) yield taker('mon', 'spec.network', 6789);
  if (dig(own, 'mgr', 'hostNetwork') === false) return;
  yield taker('mgr', 'spec.monitoring.port', count(dig(own, 'monitoring', 'port')) || 9283);
  const dashboard = fields(own.dashboard);
  if (dashboard.enabled === true) yield taker('mgr', 'spec.dashboard.port', count(dashboard.port) || (dashboard.ssl === false ? 7000 : 8443));
}

function demandOf(placement: unknown): NodeDemand {
  return { ...affinityDemand(dig(placement, 'nodeAffinity')), tolerations: items(dig(placement, 'tolerations')) };
}
