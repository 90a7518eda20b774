import { fields, items, namespaceOf, text } from '../admission/rules/read';
import type { Document } from '../document';
import type { Reference } from './reference';

/** The role that a binding gives and the service accounts it gives it to. */
export function* bindingReferences(document: Document): Iterable<Reference> {
  const role = fields(document.object.roleRef);
  const name = text(role.name);
  if (name !== undefined) {
    const kind = `rbac.authorization.k8s.io/${text(role.kind) ?? ''}`;
    yield { kind, name, path: ['roleRef', 'name'], ...(role.kind === 'Role' ? { namespace: namespaceOf(document) } : {}) };
  }
  for (const [index, entry] of items(document.object.subjects).entries()) {
    const subject = fields(entry);
    const account = text(subject.name);
    if (subject.kind !== 'ServiceAccount' || account === undefined) continue;
    const namespace = text(subject.namespace) ?? namespaceOf(document);
    yield { kind: '/ServiceAccount', namespace, name: account, path: ['subjects', index, 'name'] };
  }
}
