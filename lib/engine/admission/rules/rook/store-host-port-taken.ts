import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { placesFor } from './places';
import { gatewayDemand, hasTls, isStoreElsewhere, isStoreOnHostNetwork, portsOf, STORE } from './store';

/** Two stores that want the same port of the same nodes. */
export const storeHostPortTaken: Rule = {
  id: 'rook/store-host-port-taken',
  severity: Severity.ERROR,
  why: 'On the host network a port of a node is for one gateway; the scheduler keeps the other one Pending where both would meet',
  fix: 'Give each store ports of its own, keep their gateways on different nodes, or set gateway.hostNetwork: false',
  evidence: 'rook/rook pkg/operator/ceph/object/config.go portString; Kubernetes: NodePorts',
  * inspectAll(world) {
    const takers = new Map<string, Document>();
    for (const document of world.ofKind(STORE)) {
      if (isStoreElsewhere(document) || isStoreOnHostNetwork(world, document) !== true) continue;
      const places = placesFor(world, gatewayDemand(document));
      for (const [field, port] of portFields(document)) {
        const first = places.map((place) => takers.get(`${place}:${port}`)).find((other) => other !== undefined && other !== document);
        if (first) {
          yield {
            document,
            property: `spec.gateway.${field}`,
            message: `${title(document)} and ${title(first)} both want port ${port} of their nodes, and may run on the same ones`,
          };
        }
        for (const place of places) if (!takers.has(`${place}:${port}`)) takers.set(`${place}:${port}`, document);
      }
    }
  },
};

function portFields(store: Document): [field: string, port: number][] {
  const { port, securePort } = portsOf(store);
  return [...port > 0 ? [['port', port] as [string, number]] : [], ...hasTls(store) ? [['securePort', securePort] as [string, number]] : []];
}
