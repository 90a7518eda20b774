import { classFilesystemMissing } from '../../../../../lib/engine/admission/rules/rook/class-filesystem-missing';
import { fileClass, filesystem, groupSnapshotClass, subVolumeGroup } from '../filesystem-samples';
import { cluster, verdicts } from '../samples';

test('a misspelt file system, and none', () => {
  expect(verdicts(classFilesystemMissing, [cluster(), filesystem(), fileClass({ fsName: 'file' }), groupSnapshotClass({ fsName: '' })])).toEqual([
    {
      object: 'shared',
      property: 'parameters.fsName',
      message: 'StorageClass shared uses file system file, and namespace rook-ceph has no CephFilesystem of that name',
      fix: 'Use one of the cluster: files',
    },
    {
      object: 'groups',
      property: 'parameters.fsName',
      message: 'VolumeGroupSnapshotClass groups names no file system',
      fix: 'Name a CephFilesystem in the namespace of the cluster as fsName, or declare the file system with `existing` on the site',
    },
  ]);
});

test('a file system of another cluster', () => {
  expect(verdicts(classFilesystemMissing, [cluster(), cluster({}, 'other'), filesystem({}, 'files', 'other'), fileClass()]))
    .toEqual([expect.objectContaining({ fix: classFilesystemMissing.fix })]);
});

test('silent: by the cluster, by a subvolume group, declared elsewhere, in a cluster that Rook only connects to, of another driver', () => {
  expect(verdicts(classFilesystemMissing, [cluster(), filesystem(), subVolumeGroup(), fileClass(), fileClass({ clusterID: 'team-a' }), groupSnapshotClass()])).toEqual([]);
  const external = [{ apiVersion: 'ceph.rook.io/v1', kind: 'CephFilesystem', namespace: 'rook-ceph', name: 'old' }];
  expect(verdicts(classFilesystemMissing, [cluster(), fileClass({ fsName: 'old' })], { external })).toEqual([]);
  expect(verdicts(classFilesystemMissing, [cluster({ external: { enable: true } }), fileClass()])).toEqual([]);
  expect(verdicts(classFilesystemMissing, [cluster(), { ...fileClass({ fsName: undefined }), provisioner: 'rook-ceph.rbd.csi.ceph.com' }])).toEqual([]);
});
