import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, fields, spec, text, title } from '../read';
import { STORE } from './store';

/** The annotation by which OpenShift makes a certificate for a service. */
const SERVING_CERTIFICATE = 'service.beta.openshift.io/serving-cert-secret-name';

/** An object store that listens nowhere. */
export const storePort: Rule = {
  id: 'rook/store-port',
  severity: Severity.ERROR,
  why: 'Rook refuses a gateway without a port; a secure port counts only together with a certificate',
  fix: 'Set gateway.port, or gateway.securePort with gateway.sslCertificateRef',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/object.go ValidateObjectSpec, GetPort',
  kinds: [STORE],
  * inspect(document) {
    const gateway = fields(spec(document).gateway);
    const port = count(gateway.port) ?? 0;
    const secure = count(gateway.securePort) ?? 0;
    if (port <= 0 && secure <= 0) {
      yield { document, property: 'spec.gateway.port', message: `${title(document)} has neither a port nor a secure port` };
      return;
    }
    const certificate = text(gateway.sslCertificateRef) || text(dig(gateway.service, 'annotations', SERVING_CERTIFICATE));
    if (port === 0 && !certificate) {
      yield { document, property: 'spec.gateway.sslCertificateRef', message: `${title(document)} has only the secure port ${secure}, and no certificate for it` };
    }
  },
};
