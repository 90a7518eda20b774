import { noCluster } from '../../../../../lib/engine/admission/rules/rook/no-cluster';
import { blockPool, cluster, object, verdicts } from '../samples';

test('a pool where no cluster is', () => {
  expect(verdicts(noCluster, [cluster({}, 'other'), blockPool()])).toEqual([
    {
      object: 'replicated',
      property: 'metadata.namespace',
      message: 'CephBlockPool rook-ceph/replicated needs a CephCluster in namespace rook-ceph, and there is none',
      fix: 'Put the object into the namespace of its CephCluster, or declare that CephCluster with `existing` on the site',
    },
  ]);
});

test('silent: a pool beside its cluster, and one whose cluster is declared to exist', () => {
  expect(verdicts(noCluster, [cluster(), blockPool()])).toEqual([]);
});

test('topics, their notifications and users belong to the cluster of their store', () => {
  const others = (namespace: string) => [
    object('ceph.rook.io/v1', 'CephBucketTopic', 'events', 'web', { spec: { objectStoreName: 'store', objectStoreNamespace: namespace } }),
    object('ceph.rook.io/v1', 'CephBucketNotification', 'written', 'web', { spec: { topic: 'events' } }),
    object('ceph.rook.io/v1', 'CephObjectStoreUser', 'me', 'web', { spec: { store: 'store', clusterNamespace: namespace } }),
  ];
  expect(verdicts(noCluster, [cluster(), ...others('rook-ceph')])).toEqual([]);
  expect(verdicts(noCluster, [cluster(), ...others('elsewhere')]).map(({ message }) => message)).toEqual([
    'CephBucketTopic web/events needs a CephCluster in namespace elsewhere, and there is none',
    'CephBucketNotification web/written needs a CephCluster in namespace elsewhere, and there is none',
    'CephObjectStoreUser web/me needs a CephCluster in namespace elsewhere, and there is none',
  ]);
});
