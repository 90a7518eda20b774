import { metadataDeviceSettings } from '../../../../../lib/engine/admission/rules/rook/metadata-device-settings';
import { cluster, verdicts } from '../samples';

const [A, B] = ['/dev/disk/by-id/a', '/dev/disk/by-id/b'];
const found = (storage: object) =>
  verdicts(metadataDeviceSettings, [cluster({ storage: { useAllNodes: true, ...storage } })])
    .map(({ property, message }) => [property, message]);

test('disks on one metadata device that differ', () => {
  const storage = { useAllNodes: true, config: { metadataDevice: 'nvme0n1' }, devices: [{ name: A, config: { osdsPerDevice: '2' } }, { name: B }] };
  expect(verdicts(metadataDeviceSettings, [cluster({ storage })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.devices[1].config.osdsPerDevice',
      message: 'CephCluster rook-ceph/ceph keeps metadata of /dev/disk/by-id/a and /dev/disk/by-id/b on nvme0n1, with osdsPerDevice 2 and not set',
      fix: 'Give disks that share a metadata device the same osdsPerDevice and databaseSizeMB (1024 or more); name a partition or logical volume for one disk',
    },
  ]);
});

test('no name, a partition for all, a partition for two, and databases that are too small', () => {
  expect(found({ deviceFilter: '^sd', config: { metadataDevice: '', databaseSizeMB: '512' } })).toEqual([
    ['spec.storage.config.metadataDevice', 'CephCluster rook-ceph/ceph names "" as metadata device'],
    ['spec.storage.config.databaseSizeMB', 'CephCluster rook-ceph/ceph asks for databases of 512 MB, which are too small to be made'],
  ]);
  expect(found({ deviceFilter: '^sd', config: { metadataDevice: 'nvme0n1p1' } })).toEqual([
    ['spec.storage.config.metadataDevice', 'CephCluster rook-ceph/ceph names the partition nvme0n1p1 as metadata device of all disks'],
  ]);
  const onPartition = (name: string) => ({ name, config: { metadataDevice: '/dev/vg/db' } });
  expect(found({ useAllNodes: false, nodes: [{ name: 'one' }, { name: 'two' }], devices: [onPartition(A), onPartition(B)] })).toEqual([
    [
      'spec.storage.devices[1].config.metadataDevice',
      'CephCluster rook-ceph/ceph keeps metadata of /dev/disk/by-id/a and /dev/disk/by-id/b on /dev/vg/db, a logical volume, which is for one disk',
    ],
  ]);
});

test('silent: disks that are alike, a partition each, and no metadata device', () => {
  expect(found({ config: { metadataDevice: 'nvme0n1', databaseSizeMB: '1024' }, devices: [{ name: A }, { name: B }] })).toEqual([]);
  expect(found({ devices: [{ name: A, config: { metadataDevice: 'sdb1' } }, { name: B, config: { metadataDevice: 'sdb2' } }] })).toEqual([]);
  expect(found({ devices: [{ name: A, config: { osdsPerDevice: '2' } }, { name: B }] })).toEqual([]);
});
