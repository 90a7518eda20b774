import { check } from '../../../../lib/engine/check';
import type { SiteFacts } from '../../../../lib/engine/facts';
import type { Finding } from '../../../../lib/engine/finding';
import { Severity } from '../../../../lib/engine/finding';
import type { Case } from './subject';

/** Parts of clusters that the cases belong to, or cannot do without. */
const KINDS = [
  'CephCluster', 'CephBlockPool', 'CephFilesystem', 'CephRBDMirror', 'CephFilesystemMirror', 'CephObjectStore', 'CephObjectStoreAccount',
  'CephObjectRealm', 'CephObjectZoneGroup',
];

/** What the cases name and do not hold, except for secrets, which are what some validators look for. */
const FACTS: SiteFacts = {
  site: 'validators',
  external: [
    ...[
      ['v1', 'Namespace'], ['v1', 'ConfigMap'], ['storage.k8s.io/v1', 'StorageClass'], ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
      ...KINDS.map((kind) => ['ceph.rook.io/v1', kind]),
    ].map(([apiVersion, kind]) => ({ apiVersion, kind, namespace: '*', name: '*' })),
    ...['config', 'keytab'].map((name) => ({ apiVersion: 'v1', kind: 'Secret', namespace: '*', name })),
  ],
};

/** The errors that the checks find in a case. */
export function errorsIn({ object, others }: Case): Finding[] {
  const documents = [object, ...others].map((each, index) => ({ object: each, origin: `validators/${index}` }));
  return check(documents, FACTS).filter(({ severity }) => severity === Severity.ERROR);
}
