import { classSecretsMissing } from '../../../../../lib/engine/admission/rules/rook/class-secrets-missing';
import { groupSnapshotClass } from '../filesystem-samples';
import { blockClass, object, verdicts } from '../samples';

test('a class without the secret for growing, a snapshot class without any', () => {
  expect(verdicts(classSecretsMissing,
    [blockClass({ 'csi.storage.k8s.io/controller-expand-secret-name': undefined }), object('snapshot.storage.k8s.io/v1', 'VolumeSnapshotClass', 'snap', undefined, { driver: 'rook-ceph.rbd.csi.ceph.com', parameters: {} })])).toEqual([
    {
      object: 'block',
      property: 'parameters["csi.storage.k8s.io/controller-expand-secret-name"]',
      message: 'StorageClass block does not say the name of its controller-expand secret',
      fix: 'Name the Secret and its namespace for every step; Rook makes rook-csi-rbd-provisioner, rook-csi-rbd-node and the same for cephfs in the namespace of the cluster',
    },
    {
      object: 'snap',
      property: 'parameters["csi.storage.k8s.io/snapshotter-secret-name"]',
      message: 'VolumeSnapshotClass snap does not say the name and namespace of its snapshotter secret',
      fix: 'Name the Secret and its namespace for every step; Rook makes rook-csi-rbd-provisioner, rook-csi-rbd-node and the same for cephfs in the namespace of the cluster',
    },
  ]);
});

test('silent: all secrets, and none for growing where it is off', () => {
  expect(verdicts(classSecretsMissing,
    [blockClass(), blockClass({ 'csi.storage.k8s.io/controller-expand-secret-name': undefined }, { allowVolumeExpansion: false })])).toEqual([]);
});

test('a class for groups without its secret', () => {
  expect(verdicts(classSecretsMissing, [groupSnapshotClass(), groupSnapshotClass({ 'csi.storage.k8s.io/group-snapshotter-secret-name': '' }, 'bare')])).toEqual([
    expect.objectContaining({ object: 'bare', message: 'VolumeGroupSnapshotClass bare does not say the name of its group-snapshotter secret' }),
  ]);
});
