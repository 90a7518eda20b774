import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec, text, title } from '../read';
import { STORE } from './store';

const KNOWN = ['true', 'false', 'swift', 's3'];

/** A choice of tenants that gateways do not know. */
export const keystoneTenants: Rule = {
  id: 'rook/keystone-tenants',
  severity: Severity.ERROR,
  why: 'Rook refuses any other word and starts no gateway; the schema lets it through',
  fix: `Write one of ${KNOWN.join(', ')}, as text`,
  evidence: 'rook/rook pkg/operator/ceph/object/config.go configureKeystoneAuthentication',
  kinds: [STORE],
  * inspect(document) {
    const tenants = text(dig(spec(document), 'auth', 'keystone', 'implicitTenants'));
    if (!tenants || KNOWN.includes(tenants.toLowerCase())) return;
    yield { document, property: 'spec.auth.keystone.implicitTenants', message: `${title(document)} gives tenants of their own to "${tenants}"` };
  },
};
