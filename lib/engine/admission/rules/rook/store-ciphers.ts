import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, spec, title } from '../read';
import { STORE } from './store';

/** Ciphers for versions of TLS that are switched off. */
export const storeCiphers: Rule = {
  id: 'rook/store-ciphers',
  severity: Severity.ERROR,
  why: 'These ciphers are for TLS 1.2 and older; TLS 1.3 has cipherSuites, and Rook refuses ciphers that nothing can use',
  fix: 'Remove ciphers, or leave tlsv1_2 on; for TLS 1.3 write cipherSuites',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/object.go validateObjectStoreSecurity',
  kinds: [STORE],
  * inspect(document) {
    const security = fields(spec(document).security);
    const options = fields(security.sslOptions);
    const older = options.tlsv1_2 !== false || options.tlsv1_1 === true || options.tlsv1_0 === true;
    if (older || items(security.ciphers).length === 0) return;
    yield { document, property: 'spec.security.ciphers', message: `${title(document)} lists ciphers (${dig(security.ciphers, 0)}, ...) and allows TLS 1.3 only` };
  },
};
