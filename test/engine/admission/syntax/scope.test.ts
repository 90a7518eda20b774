import { scopeRule } from '../../../../lib/engine/admission/syntax/scope';
import { found } from './support';

const object = (apiVersion: string, kind: string, namespace?: string): any => ({ apiVersion, kind, metadata: { name: 'a', namespace } });

test('namespaced kinds need a namespace', () => {
  expect(found(scopeRule, object('ceph.rook.io/v1', 'CephCluster'))).toEqual(['metadata.namespace: CephCluster is namespaced, but no namespace is set']);
  expect(found(scopeRule, object('ceph.rook.io/v1', 'CephCluster', 'rook-ceph'))).toEqual([]);
});

test('cluster-scoped kinds have none', () => {
  expect(found(scopeRule, object('snapshot.storage.k8s.io/v1', 'VolumeSnapshotClass', 'default')))
    .toEqual(['metadata.namespace: VolumeSnapshotClass is cluster-scoped, but the namespace "default" is set']);
  expect(found(scopeRule, object('snapshot.storage.k8s.io/v1', 'VolumeSnapshotClass'))).toEqual([]);
});
