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
