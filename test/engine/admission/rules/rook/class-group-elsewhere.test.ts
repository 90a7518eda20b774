import { classGroupElsewhere } from '../../../../../lib/engine/admission/rules/rook/class-group-elsewhere';
import { fileClass, filesystem, groupSnapshotClass, subVolumeGroup } from '../filesystem-samples';
import { cluster, object, verdicts } from '../samples';

const SITE = [cluster(), filesystem(), filesystem({}, 'others'), subVolumeGroup()];

test('the group of another file system, and a part that is no group', () => {
  const part = object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', 'part', 'rook-ceph', { spec: { blockPoolName: 'blocks', clusterID: 'part' } });
  expect(verdicts(classGroupElsewhere, [...SITE, part, fileClass({ clusterID: 'team-a', fsName: 'others' }), groupSnapshotClass({ clusterID: 'part' })])).toEqual([
    {
      object: 'shared',
      property: 'parameters.fsName',
      message: 'StorageClass shared uses the clusterID of CephFilesystemSubVolumeGroup rook-ceph/team-a, which belongs to files, and file system others',
      fix: classGroupElsewhere.fix,
    },
    {
      object: 'groups',
      property: 'parameters.clusterID',
      message: 'VolumeGroupSnapshotClass groups uses the clusterID of CephBlockPoolRadosNamespace rook-ceph/part, which is no part of a file system',
      fix: classGroupElsewhere.fix,
    },
  ]);
});

test('silent: the cluster itself, a group of the file system, also under the id that Rook makes', () => {
  // The first half of sha256("rook-ceph-others-file-team-b").
  const made = '4901fc730f86f306cae3d19a0c86d02a';
  const group = subVolumeGroup({ filesystemName: 'others', clusterID: undefined }, 'team-b');
  expect(verdicts(classGroupElsewhere, [...SITE, group, fileClass({ clusterID: made, fsName: 'others' })])).toEqual([]);
  expect(verdicts(classGroupElsewhere, [...SITE, group, fileClass({ clusterID: made })])).toHaveLength(1);
  expect(verdicts(classGroupElsewhere, [...SITE, fileClass(), fileClass({ clusterID: 'team-a' }), groupSnapshotClass({ clusterID: 'team-a' })])).toEqual([]);
});
