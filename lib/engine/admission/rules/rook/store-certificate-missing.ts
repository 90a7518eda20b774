import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { certificateOf, isStoreElsewhere, portsOf, STORE } from './store';

/** A secure port beside another one, and no certificate for it. */
export const storeCertificateMissing: Rule = {
  id: 'rook/store-certificate-missing',
  severity: Severity.ERROR,
  why: 'Rook finds no certificate to mount and starts no gateway at all, not even for the port without TLS',
  fix: 'Set gateway.sslCertificateRef, or remove gateway.securePort',
  evidence: 'rook/rook pkg/operator/ceph/object/spec.go generateVolumeSourceWithTLSSecret, issue 15225',
  kinds: [STORE],
  * inspect(document) {
    const { port, securePort } = portsOf(document);
    if (port <= 0 || securePort <= 0 || certificateOf(document) !== '' || isStoreElsewhere(document)) return;
    yield { document, property: 'spec.gateway.sslCertificateRef', message: `${title(document)} has the secure port ${securePort}, and no certificate for it` };
  },
};
