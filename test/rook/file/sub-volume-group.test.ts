import { rook, Size } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

const POOL = rook.FilesystemPool.of(rook.Redundancy.replicated(3));
const OPTIONS = { metadataPool: POOL, dataPools: [POOL] };

function groupOf(options: rook.SubVolumeGroupOptions = {}): any {
  const { site, ceph } = siteWithCluster();
  ceph.addFilesystem('files', OPTIONS).addSubVolumeGroup('team-a', options);
  return objectOf(site, 'CephFilesystemSubVolumeGroup', 'files-team-a', 'ceph-ssd').spec;
}

test('the id is the one that Rook would make, so that nothing has to be read back', () => {
  // sha256("ceph-ssd-files-file-team-a"), the first 16 bytes.
  expect(groupOf()).toEqual({ name: 'team-a', filesystemName: 'files', clusterID: 'dfd5a4a82d23bc83f5f5c22f2cc4930f' });
});

test('every option', () => {
  expect(groupOf({
    pinning: rook.SubVolumeGroupPinning.exportedTo(1), quota: Size.gibi(2048), dataPool: POOL, clusterId: 'team-a', csiMetadataRadosNamespace: 'team-a',
  })).toEqual({
    name: 'team-a', filesystemName: 'files', clusterID: 'team-a', pinning: { export: 1 }, quota: '2Ti', dataPoolName: 'files-data0', csiMetadataRadosNamespace: 'team-a',
  });
});

test.each([
  [rook.SubVolumeGroupPinning.distributed(), { distributed: 1 }], [rook.SubVolumeGroupPinning.distributed(false), { distributed: 0 }],
  [rook.SubVolumeGroupPinning.random(0.01), { random: 0.01 }], [rook.SubVolumeGroupPinning.exportedTo(-1), { export: -1 }],
])('%j is written as %j', (pinning, written) => {
  expect(groupOf({ pinning }).pinning).toEqual(written);
});

test('groups of two filesystems may have one name, since their objects do not', () => {
  const { ceph } = siteWithCluster();
  const [one, other] = ['one', 'other'].map((name) => ceph.addFilesystem(name, OPTIONS).addSubVolumeGroup('csi'));
  expect([one.name, other.name, one.groupName, other.groupName]).toEqual(['one-csi', 'other-csi', 'csi', 'csi']);
  expect(one.clusterId).not.toBe(other.clusterId);
});

test('a group that exists can be taken over under the names that it has', () => {
  const { site, ceph } = siteWithCluster();
  const filesystem = ceph.addFilesystem('files', OPTIONS);
  new rook.CephFilesystemSubVolumeGroup(filesystem, 'group', { filesystem, name: 'group-a', groupName: 'Group_A' });
  expect(objectOf(site, 'CephFilesystemSubVolumeGroup', 'group-a').spec.name).toBe('Group_A');
});

test('names that cannot be ones are refused', () => {
  const filesystem = siteWithCluster().ceph.addFilesystem('files', OPTIONS);
  expect(() => filesystem.addSubVolumeGroup('a b')).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files/sub-volume-group.a b: groupName: "a b" cannot be the name of a subvolume group. It names a directory of the filesystem. '
    + 'Use letters, digits, "-", "_" and ".", beginning with a letter or digit.',
  );
  expect(() => filesystem.addSubVolumeGroup('Team_A')).toThrow(/name: "files-Team_A" cannot be a name/);
});

test('the pool has to be one of the filesystem', () => {
  expect(() => groupOf({ dataPool: rook.FilesystemPool.of(rook.Redundancy.replicated(3)) })).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files/sub-volume-group.team-a: dataPool: it is no data pool of the filesystem files. Ceph lays files out in pools of their own filesystem only. '
    + 'Keep the rook.FilesystemPool in a constant, and pass it both in dataPools and here.',
  );
  expect(() => groupOf({ quota: '10Gi' as unknown as Size })).toThrow(/quota: "10Gi" is not a size/);
});

test('a group is recognised, and overrides come last', () => {
  const group = siteWithCluster().ceph.addFilesystem('files', OPTIONS).addSubVolumeGroup('csi');
  expect(rook.CephFilesystemSubVolumeGroup.isCephFilesystemSubVolumeGroup(group)).toBe(true);
  expect(rook.CephFilesystemSubVolumeGroup.isCephFilesystemSubVolumeGroup(group.filesystem)).toBe(false);
  expect(groupOf({ overrides: { spec: { quota: '1Gi' } } }).quota).toBe('1Gi');
});
