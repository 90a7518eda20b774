import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { GATEWAY, GATEWAY_PORTS, listenedPort, servicePort } from './gateways';

/** Services of gateways that lead to ports on which nothing listens. */
export const gatewayPortNotListened: Rule = {
  id: 'rook/gateway-port-not-listened',
  severity: Severity.ERROR,
  why: 'Rook makes the Services of spec.ports, and the gateways listen where their configuration says; every connection is refused',
  fix: 'Write the same port into nvmeofConfig, under port of the sections gateway, discovery and monitor',
  evidence: 'rook/rook pkg/operator/ceph/nvmeof/controller.go getNVMeOFGatewayConfig, spec.go getPorts',
  kinds: [GATEWAY],
  * inspect(document) {
    for (const port of GATEWAY_PORTS) {
      const served = servicePort(document, port);
      const listened = listenedPort(document, port);
      if (listened === undefined || listened === served) continue;
      yield {
        document,
        property: `spec.ports.${port.field}`,
        message: `${title(document)} is served at port ${served}, and its gateways listen on ${listened}`,
        fix: `Set nvmeofConfig.${port.section}.port to "${served}"`,
      };
    }
  },
};
