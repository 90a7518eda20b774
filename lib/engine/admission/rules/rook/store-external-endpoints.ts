import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, text, title } from '../read';
import { gatewayOf, isStoreElsewhere, portsOf, STORE } from './store';

/** A store elsewhere that cannot be found. */
export const storeExternalEndpoints: Rule = {
  id: 'rook/store-external-endpoints',
  severity: Severity.ERROR,
  why: 'Rook and every client go to the first endpoint at one port: the secure one if there is a certificate, otherwise the other',
  fix: 'Give each endpoint a hostname or an ip, and the gateway port without TLS or securePort with sslCertificateRef',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/object.go GetPort, GetAdvertiseEndpoint, issue 17454',
  kinds: [STORE],
  * inspect(document) {
    if (!isStoreElsewhere(document)) return;
    const { port, securePort } = portsOf(document);
    if (port > 0 && securePort > 0) {
      yield { document, property: 'spec.gateway.port', message: `${title(document)} is elsewhere and has the ports ${port} and ${securePort}, of which one is never used` };
    }
    for (const [index, endpoint] of items(gatewayOf(document).externalRgwEndpoints).entries()) {
      const host = text(dig(endpoint, 'hostname')) || text(dig(endpoint, 'ip')) || '';
      const property = `spec.gateway.externalRgwEndpoints[${index}]`;
      if (host === '') yield { document, property, message: `${title(document)} is elsewhere and has an endpoint without a hostname and an ip` };
      else if (/[/]/.test(host)) yield { document, property, message: `${title(document)} is elsewhere at "${host}", which is no host` };
    }
  },
};
