import { dig, fields, items, namespaceOf, text } from '../admission/rules/read';
import type { Step } from '../admission/schema/path';
import type { Document } from '../document';
import type { Reference } from './reference';

const STORAGE_CLASS = 'storage.k8s.io/StorageClass';

/** The class of a claim; an empty name asks for a volume without one. */
function* classOf(name: unknown, path: readonly Step[]): Iterable<Reference> {
  const found = text(name);
  if (found !== undefined && found !== '') yield { kind: STORAGE_CLASS, name: found, path };
}

/** What a claim asks for. */
export function* claimReferences(document: Document): Iterable<Reference> {
  yield* classOf(dig(document.object, 'spec', 'storageClassName'), ['spec', 'storageClassName']);
}

/** What the claims of a StatefulSet ask for. */
export function* statefulSetReferences(document: Document): Iterable<Reference> {
  for (const [index, template] of items(dig(document.object, 'spec', 'volumeClaimTemplates')).entries()) {
    yield* classOf(dig(template, 'spec', 'storageClassName'), ['spec', 'volumeClaimTemplates', index, 'spec', 'storageClassName']);
  }
}

/** The claim or the class that a snapshot is taken with. */
export function* snapshotReferences(document: Document): Iterable<Reference> {
  const claim = text(dig(document.object, 'spec', 'source', 'persistentVolumeClaimName'));
  if (claim !== undefined) {
    yield { kind: '/PersistentVolumeClaim', namespace: namespaceOf(document), name: claim, path: ['spec', 'source', 'persistentVolumeClaimName'] };
  }
  const name = text(dig(document.object, 'spec', 'volumeSnapshotClassName'));
  if (name !== undefined) {
    yield { kind: 'snapshot.storage.k8s.io/VolumeSnapshotClass', name, path: ['spec', 'volumeSnapshotClassName'] };
  }
}

/** The class that a probe of pie watches. */
export function* probeReferences(document: Document): Iterable<Reference> {
  yield* classOf(dig(document.object, 'spec', 'monitoringStorageClass'), ['spec', 'monitoringStorageClass']);
}

/** The classes that a Ceph cluster keeps its own data on, and the secrets it reads. */
export function* cephClusterReferences(document: Document): Iterable<Reference> {
  const spec = fields(document.object.spec);
  const mon = ['spec', 'mon', 'volumeClaimTemplate', 'spec', 'storageClassName'];
  yield* classOf(dig(document.object, ...mon), mon);
  for (const [set, entry] of items(dig(spec, 'storage', 'storageClassDeviceSets')).entries()) {
    for (const [index, template] of items(fields(entry).volumeClaimTemplates).entries()) {
      const path = ['spec', 'storage', 'storageClassDeviceSets', set, 'volumeClaimTemplates', index, 'spec', 'storageClassName'];
      yield* classOf(dig(template, 'spec', 'storageClassName'), path);
    }
  }
  const token = text(dig(spec, 'security', 'kms', 'tokenSecretName'));
  if (token !== undefined && token !== '') {
    yield { kind: '/Secret', namespace: namespaceOf(document), name: token, path: ['spec', 'security', 'kms', 'tokenSecretName'] };
  }
}

/** The pool that volumes of a Ceph class are made in; whether it is missing is a question that needs the cluster, and its own rule. */
export function* classReferences(document: Document): Iterable<Reference> {
  const parameters = fields(document.object.parameters);
  const namespace = text(parameters.clusterID);
  if (namespace === undefined) return;
  for (const field of ['pool', 'dataPool']) {
    const name = text(parameters[field]);
    if (name !== undefined) yield { kind: 'ceph.rook.io/CephBlockPool', namespace, name, path: ['parameters', field], lenient: true };
  }
}

/** The config map that names the images of a CSI driver. */
export function* csiReferences(document: Document): Iterable<Reference> {
  for (const path of [['spec', 'imageSet', 'name'], ['spec', 'driverSpecDefaults', 'imageSet', 'name']]) {
    const name = text(dig(document.object, ...path));
    if (name !== undefined) yield { kind: '/ConfigMap', namespace: namespaceOf(document), name, path };
  }
  for (const plugin of ['controllerPlugin', 'nodePlugin']) {
    const name = text(dig(document.object, 'spec', plugin, 'serviceAccountName'));
    if (name !== undefined) yield { kind: '/ServiceAccount', namespace: namespaceOf(document), name, path: ['spec', plugin, 'serviceAccountName'], lenient: true };
  }
}
