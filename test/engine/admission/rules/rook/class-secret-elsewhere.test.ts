import { classSecretElsewhere } from '../../../../../lib/engine/admission/rules/rook/class-secret-elsewhere';
import { blockClass, cluster, verdicts } from '../samples';

test('the key of another namespace', () => {
  expect(verdicts(classSecretElsewhere, [cluster(), blockClass({ 'csi.storage.k8s.io/node-stage-secret-namespace': 'rook' })])).toEqual([
    {
      object: 'block',
      property: 'parameters["csi.storage.k8s.io/node-stage-secret-namespace"]',
      message: 'StorageClass block looks for rook-csi-rbd-node in namespace rook, its cluster is in rook-ceph',
      fix: 'Use the namespace of the CephCluster',
    },
  ]);
});

test('silent: the namespace of the cluster, and a secret of your own elsewhere', () => {
  expect(verdicts(classSecretElsewhere,
    [cluster(), blockClass({ 'csi.storage.k8s.io/node-stage-secret-name': 'mine', 'csi.storage.k8s.io/node-stage-secret-namespace': 'keys' })])).toEqual([]);
});
