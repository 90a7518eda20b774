import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, isSet, plain } from '../rules/read';
import { KindLookup } from '../schema/kind-lookup';

/** Namespaces where the kind has them, and none where it has not. */
export const scopeRule: Rule = {
  id: 'syntax/scope',
  severity: Severity.ERROR,
  why: 'Without a namespace an object lands wherever the client happens to point; with one, a cluster-scoped object is not found again',
  fix: 'Set metadata.namespace on namespaced objects only',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace',
  * inspect(document, world) {
    const { object } = document;
    const kind = KindLookup.of(world).find(plain(object.apiVersion), plain(object.kind));
    if (!kind) return;
    const namespace = dig(object, 'metadata', 'namespace');
    const given = isSet(namespace) && namespace !== '';
    if (kind.scope === 'Namespaced' && !given) {
      yield { document, property: 'metadata.namespace', message: `${kind.kind} is namespaced, but no namespace is set`, fix: 'Set metadata.namespace' };
    } else if (kind.scope === 'Cluster' && given) {
      const message = `${kind.kind} is cluster-scoped, but the namespace "${plain(namespace)}" is set`;
      yield { document, property: 'metadata.namespace', message, fix: 'Remove metadata.namespace' };
    }
  },
};
