import { namespaceOf } from '../admission/rules/read';
import { POD_KINDS } from '../admission/syntax/pods';
import { groupKind } from '../admission/world';
import type { Document } from '../document';
import { podReferences } from './pods';
import { accountReferences, bindingReferences } from './rbac';
import type { Reference } from './reference';
import { apiServiceReferences, webhookReferences } from './services';
import {
  cephClusterReferences, claimReferences, classReferences, csiReferences, probeReferences, snapshotReferences, statefulSetReferences,
} from './storage';

type Reader = (document: Document) => Iterable<Reference>;

/** Kubernetes makes these before anything is applied. */
const BUILT_IN_NAMESPACES = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);
const RBAC = 'rbac.authorization.k8s.io';
const HOOKS = 'admissionregistration.k8s.io';
const SNAPSHOT = 'snapshot.storage.k8s.io';

/** Who reads the references of a kind; one table for the rule that they resolve and for the order that follows from them. */
const READERS: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ...POD_KINDS.map((kind): [string, readonly Reader[]] => [kind, kind === 'apps/StatefulSet' ? [podReferences, statefulSetReferences] : [podReferences]]),
  ['/ServiceAccount', [accountReferences]],
  [`${RBAC}/RoleBinding`, [bindingReferences]],
  [`${RBAC}/ClusterRoleBinding`, [bindingReferences]],
  ['/PersistentVolumeClaim', [claimReferences]],
  ['storage.k8s.io/StorageClass', [classReferences]],
  [`${SNAPSHOT}/VolumeSnapshot`, [snapshotReferences]],
  ['pie.topolvm.io/PieProbe', [probeReferences]],
  ['ceph.rook.io/CephCluster', [cephClusterReferences]],
  ['csi.ceph.io/Driver', [csiReferences]],
  ['csi.ceph.io/OperatorConfig', [csiReferences]],
  [`${HOOKS}/ValidatingWebhookConfiguration`, [webhookReferences]],
  [`${HOOKS}/MutatingWebhookConfiguration`, [webhookReferences]],
  ['apiregistration.k8s.io/APIService', [apiServiceReferences]],
]);

/** Every object that an object names, its namespace first. */
export function* referencesOf(document: Document): Iterable<Reference> {
  const namespace = namespaceOf(document);
  if (namespace !== '' && !BUILT_IN_NAMESPACES.has(namespace)) {
    yield { kind: '/Namespace', name: namespace, path: ['metadata', 'namespace'] };
  }
  for (const read of READERS.get(groupKind(document.object)) ?? []) yield* read(document);
}
