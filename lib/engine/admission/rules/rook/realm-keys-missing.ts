import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, nameOf, namespaceOf, spec, text, title } from '../read';

/** A realm of another cluster without the keys to it. */
export const realmKeysMissing: Rule = {
  id: 'rook/realm-keys-missing',
  severity: Severity.ERROR,
  why: 'Rook makes keys only for a realm that begins here; for one that it pulls it waits without end',
  fix: 'Create the Secret with the access-key and secret-key of the realm that it is pulled from, or declare it with `existing` on the site',
  evidence: 'rook/rook pkg/operator/ceph/object/realm/controller.go pullCephRealm, issue 6432',
  kinds: ['ceph.rook.io/CephObjectRealm'],
  * inspect(document, world) {
    if (!text(dig(spec(document), 'pull', 'endpoint'))) return;
    const [namespace, name] = [namespaceOf(document), `${nameOf(document)}-keys`];
    const made = ['bitnami.com/SealedSecret', 'external-secrets.io/ExternalSecret'].some((kind) => world.exists(kind, namespace, name));
    if (made || world.exists('/Secret', namespace, name)) return;
    yield { document, property: 'spec.pull.endpoint', message: `${title(document)} is pulled from another cluster, and there is no Secret ${namespace}/${name}` };
  },
};
