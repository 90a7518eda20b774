import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf, spec, title } from '../read';
import { STORE } from './store';

/** Two realms that both want to be the default one. */
export const defaultRealmTwice: Rule = {
  id: 'rook/default-realm-twice',
  severity: Severity.ERROR,
  why: 'A cluster has one default realm: whichever Rook looks at last becomes it, again and again',
  fix: 'Leave defaultRealm to one realm or store of the cluster',
  evidence: 'rook/rook pkg/operator/ceph/object/objectstore.go SetDefaultRealm',
  * inspectAll(world) {
    const first = new Map<string, Document>();
    for (const document of [...world.ofKind('ceph.rook.io/CephObjectRealm'), ...world.ofKind(STORE)]) {
      if (spec(document).defaultRealm !== true) continue;
      const other = first.get(namespaceOf(document));
      if (other) yield { document, property: 'spec.defaultRealm', message: `${title(document)} and ${title(other)} both make their realm the default of the cluster` };
      else first.set(namespaceOf(document), document);
    }
  },
};
