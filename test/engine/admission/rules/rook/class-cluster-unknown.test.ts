import { classClusterUnknown } from '../../../../../lib/engine/admission/rules/rook/class-cluster-unknown';
import { blockClass, cluster, object, verdicts } from '../samples';

test('a class for a namespace without a cluster', () => {
  expect(verdicts(classClusterUnknown, [cluster(), blockClass({ clusterID: 'rook' })])).toEqual([
    {
      object: 'block',
      property: 'parameters.clusterID',
      message: 'StorageClass block has clusterID "rook", where no CephCluster is',
      fix: 'Use the clusterID of a cluster of this site: rook-ceph',
    },
  ]);
});

test('silent: the namespace of the cluster, and the id of a rados namespace', () => {
  expect(verdicts(classClusterUnknown,
    [cluster(), blockClass(), blockClass({ clusterID: 'tenant' }), object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', 'a', 'rook-ceph', { spec: { clusterID: 'tenant' } })])).toEqual([]);
});

test('silent: a profile that somebody wrote by hand', () => {
  const profile = object('csi.ceph.io/v1', 'ClientProfile', 'far', 'rook-ceph', { spec: { cephConnectionRef: { name: 'far' } } });
  expect(verdicts(classClusterUnknown, [cluster(), profile, blockClass({ clusterID: 'far' })])).toEqual([]);
});
