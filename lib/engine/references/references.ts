import { namespaceOf } from '../admission/rules/read';
import { groupKind } from '../admission/world';
import type { Document } from '../document';
import { isBuiltIn } from './built-in';
import { CEPH_FIELDS } from './ceph';
import { classReferences, dataSourceReferences } from './classes';
import { KUBERNETES_FIELDS } from './kubernetes';
import { follow } from './named-field';
import type { NamedField } from './named-field';
import { POD_FIELDS } from './pods';
import { bindingReferences } from './rbac';
import type { Reference } from './reference';

type Reader = (document: Document) => Iterable<Reference>;

/** The fields that name something, by kind; one table for the rule that names lead somewhere and for the order that follows from them. */
const FIELDS = new Map<string, readonly NamedField[]>();
for (const [kind, fields] of [...POD_FIELDS, ...KUBERNETES_FIELDS, ...CEPH_FIELDS]) FIELDS.set(kind, [...FIELDS.get(kind) ?? [], ...fields]);

/** Kinds whose names say only together with other fields what they mean. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['rbac.authorization.k8s.io/RoleBinding', bindingReferences],
  ['rbac.authorization.k8s.io/ClusterRoleBinding', bindingReferences],
  ['storage.k8s.io/StorageClass', classReferences],
  ['/PersistentVolumeClaim', dataSourceReferences],
]);

/** Every object that an object names, its namespace first. */
export function* referencesOf(document: Document): Iterable<Reference> {
  for (const reference of allOf(document)) {
    yield isBuiltIn(reference.kind, reference.name) ? { ...reference, lenient: true } : reference;
  }
}

function* allOf(document: Document): Iterable<Reference> {
  const namespace = namespaceOf(document);
  if (namespace !== '') yield { kind: '/Namespace', name: namespace, path: ['metadata', 'namespace'] };
  const kind = groupKind(document.object);
  for (const field of FIELDS.get(kind) ?? []) yield* follow(field, document);
  yield* READERS.get(kind)?.(document) ?? [];
}
