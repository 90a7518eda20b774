import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { hasTls, isStoreElsewhere, isStoreOnHostNetwork, portsOf, STORE } from './store';

/** The port on which a gateway listens in its pod, whatever its service says. */
const INSIDE = 8080;

/** Two ports of a gateway that are one. */
export const storePortsClash: Rule = {
  id: 'rook/store-ports-clash',
  severity: Severity.ERROR,
  why: 'Kubernetes refuses a service with one port twice, and a gateway that finds its port taken exits at its start',
  fix: `Use two different ports, neither of them ${INSIDE} with TLS, at which the gateway answers without TLS in its pod`,
  evidence: 'rook/rook pkg/operator/ceph/object/config.go portString, spec.go generateService',
  kinds: [STORE],
  * inspect(document, world) {
    const { port, securePort } = portsOf(document);
    if (port <= 0 || securePort <= 0 || isStoreElsewhere(document)) return;
    if (port === securePort) {
      yield { document, property: 'spec.gateway.securePort', message: `${title(document)} has the port ${port} with and without TLS` };
    } else if (securePort === INSIDE && hasTls(document) && isStoreOnHostNetwork(world, document) === false) {
      yield { document, property: 'spec.gateway.securePort', message: `${title(document)} has the secure port ${INSIDE}, which its pod uses without TLS` };
    }
  },
};
