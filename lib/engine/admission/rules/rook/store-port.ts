import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { certificateOf, portsOf, STORE } from './store';

/** An object store that listens nowhere. */
export const storePort: Rule = {
  id: 'rook/store-port',
  severity: Severity.ERROR,
  why: 'Rook refuses a gateway without a port; a secure port counts only together with a certificate',
  fix: 'Set gateway.port, or gateway.securePort with gateway.sslCertificateRef',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/object.go ValidateObjectSpec, GetPort',
  kinds: [STORE],
  * inspect(document) {
    const { port, securePort: secure } = portsOf(document);
    if (port <= 0 && secure <= 0) {
      yield { document, property: 'spec.gateway.port', message: `${title(document)} has neither a port nor a secure port` };
      return;
    }
    if (port === 0 && certificateOf(document) === '') {
      yield { document, property: 'spec.gateway.sslCertificateRef', message: `${title(document)} has only the secure port ${secure}, and no certificate for it` };
    }
  },
};
