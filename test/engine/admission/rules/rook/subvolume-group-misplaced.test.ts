import { subvolumeGroupMisplaced } from '../../../../../lib/engine/admission/rules/rook/subvolume-group-misplaced';
import { filesystem, subVolumeGroup } from '../filesystem-samples';
import { cluster, verdicts } from '../samples';

test('a misspelt file system, and pools that it does not have', () => {
  expect(verdicts(subvolumeGroupMisplaced, [
    cluster(), filesystem(), subVolumeGroup({ filesystemName: 'file' }), subVolumeGroup({ dataPoolName: 'fast' }, 'b'), subVolumeGroup({ dataPoolName: 'x' }, 'c'),
  ])).toEqual([
    {
      object: 'team-a',
      property: 'spec.filesystemName',
      message: 'CephFilesystemSubVolumeGroup rook-ceph/team-a belongs to file system file, and namespace rook-ceph has no CephFilesystem of that name',
      fix: subvolumeGroupMisplaced.fix,
    },
    {
      object: 'b',
      property: 'spec.dataPoolName',
      message: 'CephFilesystemSubVolumeGroup rook-ceph/b keeps its data in fast, CephFilesystem rook-ceph/files has files-fast, files-bulk',
      fix: 'Write files-fast',
    },
    {
      object: 'c',
      property: 'spec.dataPoolName',
      message: 'CephFilesystemSubVolumeGroup rook-ceph/c keeps its data in x, CephFilesystem rook-ceph/files has files-fast, files-bulk',
      fix: subvolumeGroupMisplaced.fix,
    },
  ]);
});

test('silent: where they are, declared elsewhere, or in a cluster that Rook only connects to', () => {
  expect(verdicts(subvolumeGroupMisplaced, [cluster(), filesystem(), subVolumeGroup(), subVolumeGroup({ dataPoolName: 'files-bulk' }, 'b')])).toEqual([]);
  const external = [{ apiVersion: 'ceph.rook.io/v1', kind: 'CephFilesystem', namespace: 'rook-ceph', name: 'files' }];
  expect(verdicts(subvolumeGroupMisplaced, [cluster(), subVolumeGroup()], { external })).toEqual([]);
  expect(verdicts(subvolumeGroupMisplaced, [cluster({ external: { enable: true } }), subVolumeGroup()])).toEqual([]);
});
