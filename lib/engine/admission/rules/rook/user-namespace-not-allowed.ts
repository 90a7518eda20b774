import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { items, namespaceOf, spec, text, title } from '../read';
import { STORE } from './store';

/** A user in a namespace that the store takes no users from. */
export const userNamespaceNotAllowed: Rule = {
  id: 'rook/user-namespace-not-allowed',
  severity: Severity.ERROR,
  why: 'Rook refuses the user and retries without end: no Secret with keys is made',
  fix: 'Add the namespace of the user to allowUsersInNamespaces of the store, or * for all',
  evidence: 'rook/rook pkg/operator/ceph/object/user/controller.go userInNamespaceAllowed, issues 13019 and 8792',
  kinds: ['ceph.rook.io/CephObjectStoreUser'],
  * inspect(document, world) {
    const own = spec(document);
    const home = text(own.clusterNamespace);
    const namespace = namespaceOf(document);
    const store = home && home !== namespace ? world.find(STORE, home, text(own.store) ?? '') : undefined;
    if (!store) return;
    const allowed = items(spec(store).allowUsersInNamespaces);
    if (allowed.includes('*') || allowed.includes(namespace)) return;
    yield { document, property: 'spec.clusterNamespace', message: `${title(document)} is a user of ${title(store)}, which allows ${allowed.length === 0 ? 'users in no other namespace' : `users in ${allowed.join(', ')} only`}` };
  },
};
