import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { grouped } from '../grouped';
import { nameOf, namespaceOf, spec, text, title } from '../read';

/** Users of several namespaces that are one in the store. */
export const userTwice: Rule = {
  id: 'rook/user-twice',
  severity: Severity.ERROR,
  why: 'A store knows users by their names alone: each object undoes what the other says, and the user is gone once one of them is deleted',
  fix: 'Give one of them another name',
  evidence: 'rook/rook pkg/operator/ceph/object/user/controller.go createOrUpdateCephUser, deleteUser',
  * inspectAll(world) {
    const users = grouped(world.ofKind('ceph.rook.io/CephObjectStoreUser'), (user) => {
      const { store, clusterNamespace } = spec(user);
      return `${text(clusterNamespace) || namespaceOf(user)}/${text(store) ?? ''}/${nameOf(user)}`;
    });
    for (const [first, ...others] of users.values()) {
      for (const document of others) {
        if (namespaceOf(document) === namespaceOf(first)) continue;
        yield { document, property: 'metadata.name', message: `${title(document)} and ${title(first)} are one user of the store ${text(spec(document).store)}` };
      }
    }
  },
};
