import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { affinityDemand } from '../nodes';
import { dig, fields, items, namespaceOf, spec, title } from '../read';
import { isOnHostNetwork, NFS, portOf } from './nfs';
import { placesFor } from './places';

/** Servers of two CephNFS that want the same port of the same nodes. */
export const nfsHostPortTaken: Rule = {
  id: 'rook/nfs-host-port-taken',
  severity: Severity.WARNING,
  why: 'On the host network a node has one port for one server, and the scheduler does not know of it; where both meet, one of them fails again and again',
  fix: 'Give each CephNFS a server.port of its own, keep their servers on different nodes, or take them off the host network',
  evidence: 'rook/rook pkg/operator/ceph/nfs/spec.go makeDeployment (HostNetwork), daemonContainer (no container ports)',
  * inspectAll(world) {
    const takers = new Map<string, Document>();
    for (const document of world.ofKind(NFS)) {
      if (!isOnHostNetwork(world, document, namespaceOf(document)) || isApart(document)) continue;
      const places = placesOf(world, document).map((place) => `${place}:${portOf(document)}`);
      const first = places.map((place) => takers.get(place)).find((taker) => taker !== undefined);
      if (first) {
        yield {
          document,
          property: 'spec.server.port',
          message: `Servers of ${title(document)} and ${title(first)} both want port ${portOf(document)} of their nodes, and may run on the same ones`,
        };
      }
      for (const place of places) if (!takers.has(place)) takers.set(place, document);
    }
  },
};

function placementOf(nfs: Document): Readonly<Record<string, unknown>> {
  return fields(dig(spec(nfs), 'server', 'placement'));
}

/** Whether the servers keep away from nodes with certain other pods, which those of another CephNFS may be meant by. */
function isApart(nfs: Document): boolean {
  return items(dig(placementOf(nfs).podAntiAffinity, 'requiredDuringSchedulingIgnoredDuringExecution'))
    .some((each) => dig(each, 'topologyKey') === 'kubernetes.io/hostname');
}

/** The placement of the cluster does not apply to the servers. */
function placesOf(world: World, nfs: Document): string[] {
  const { nodeAffinity, tolerations } = placementOf(nfs);
  return placesFor(world, { ...affinityDemand(nodeAffinity), tolerations: items(tolerations) });
}
