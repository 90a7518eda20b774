import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, nameOf, spec, text, title } from '../read';
import { COSI_CLASS_KINDS, COSI_DRIVER_NAME } from './cosi';

const NEEDED = ['users', 'buckets'];

/** A class of COSI whose driver could not act as anybody. */
export const cosiClassUser: Rule = {
  id: 'rook/cosi-class-user',
  severity: Severity.ERROR,
  why: 'The driver makes buckets and users of the store with the keys of that user, and fails without them or without its capabilities',
  fix: 'Name the Secret rook-ceph-object-user-STORE-USER of a CephObjectStoreUser with the capabilities users: "*" and buckets: "*"',
  evidence: 'ceph/ceph-cosi pkg/driver/provisioner.go InitializeClients; rook/rook deploy/examples/cosi/cephcosidriver.yaml',
  kinds: COSI_CLASS_KINDS,
  * inspect(document, world) {
    if (text(document.object.driverName) !== COSI_DRIVER_NAME) return;
    const parameters = fields(document.object.parameters);
    const secret = text(parameters.objectStoreUserSecretName) ?? '';
    const namespace = text(parameters.objectStoreUserSecretNamespace);
    const property = 'parameters.objectStoreUserSecretName';
    if (secret === '') {
      yield { document, property, message: `${title(document)} names no Secret of a user` };
      return;
    }
    if (namespace === undefined || world.exists('/Secret', namespace, secret)) return;
    const users = world.ofKind('ceph.rook.io/CephObjectStoreUser').filter(({ object }) => dig(object, 'metadata', 'namespace') === namespace);
    const user = users.find((each) => `rook-ceph-object-user-${text(spec(each).store)}-${nameOf(each)}` === secret);
    if (user === undefined) {
      yield { document, property, message: `${title(document)} uses the Secret ${namespace}/${secret}, which no CephObjectStoreUser makes` };
      return;
    }
    const missing = NEEDED.filter((what) => !isAble(user, what));
    if (missing.length === 0) return;
    yield { document, property, message: `${title(document)} acts as ${title(user)}, who lacks the capabilities ${missing.map((what) => `${what}: "*"`).join(' and ')}` };
  },
};

/** Rook knows capabilities in the singular, too. */
function isAble(user: Document, what: string): boolean {
  const capabilities = fields(spec(user).capabilities);
  return [what, what.slice(0, -1)].some((word) => text(capabilities[word]) === '*' || text(capabilities[word]) === 'read, write');
}
