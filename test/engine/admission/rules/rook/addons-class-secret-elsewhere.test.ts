import { addonsClassSecretElsewhere } from '../../../../../lib/engine/admission/rules/rook/addons-class-secret-elsewhere';
import { cluster, object, verdicts } from '../samples';

const STEP = 'replication.storage.openshift.io/replication-secret-';
const replication = (namespace: string, name = 'rook-csi-rbd-provisioner', more: object = {}) => object(
  'replication.storage.openshift.io/v1alpha1', 'VolumeReplicationClass', 'replicated', undefined,
  { spec: { provisioner: 'rook-ceph.rbd.csi.ceph.com', parameters: { [`${STEP}name`]: name, [`${STEP}namespace`]: namespace, ...more } } });

test('the namespace of the operator, and that of another cluster', () => {
  const property = `spec.parameters["${STEP}namespace"]`;
  const fix = 'Use the namespace of the CephCluster';
  expect(verdicts(addonsClassSecretElsewhere, [
    cluster({}, 'ceph'), cluster({}, 'other'), replication('rook-ceph'), replication('other', undefined, { clusterID: 'ceph' }),
  ])).toEqual([
    { object: 'replicated', property, message: 'VolumeReplicationClass replicated looks for rook-csi-rbd-provisioner in namespace rook-ceph, where no CephCluster is', fix },
    { object: 'replicated', property, message: 'VolumeReplicationClass replicated looks for rook-csi-rbd-provisioner in namespace other, its cluster is in ceph', fix },
  ]);
});

test('silent: the namespace of a cluster, secrets of one\'s own, no cluster', () => {
  expect(verdicts(addonsClassSecretElsewhere, [cluster({}, 'ceph'), replication('ceph'), replication('rook-ceph', 'mine')])).toEqual([]);
  expect(verdicts(addonsClassSecretElsewhere, [replication('rook-ceph')])).toEqual([]);
});
