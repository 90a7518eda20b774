import { addonsClassClusterUnknown } from '../../../../../lib/engine/admission/rules/rook/addons-class-cluster-unknown';
import { cluster, object, verdicts } from '../samples';

const fences = (clusterID?: string) => object('csiaddons.openshift.io/v1alpha1', 'NetworkFenceClass', 'fences', undefined, {
  spec: { provisioner: 'rook-ceph.rbd.csi.ceph.com', parameters: { clusterID } },
});

test('a clusterID of nobody, or none', () => {
  const fix = 'Use the clusterID of a cluster of this site: rook-ceph';
  expect(verdicts(addonsClassClusterUnknown, [cluster(), fences('ceph'), fences()])).toEqual([
    { object: 'fences', property: 'spec.parameters.clusterID', message: 'NetworkFenceClass fences has clusterID "ceph", where no CephCluster is', fix },
    { object: 'fences', property: 'spec.parameters.clusterID', message: 'NetworkFenceClass fences has no clusterID', fix },
  ]);
});

test('silent: the namespace of a cluster, no cluster at all', () => {
  expect(verdicts(addonsClassClusterUnknown, [cluster(), fences('rook-ceph')])).toEqual([]);
  expect(verdicts(addonsClassClusterUnknown, [fences('ceph')])).toEqual([]);
});
