import { deviceTaken } from '../../../../../lib/engine/admission/rules/volumes/device-taken';
import { cluster, localVolume, verdicts } from '../samples';

const DISK = '/dev/disk/by-id/a';
const found = (storage: object, path = DISK) => verdicts(deviceTaken, [localVolume('disk', 's1', path), cluster({ storage })]).map(({ property, message }) => [property, message]);

test('a disk that Ceph names', () => {
  expect(verdicts(deviceTaken, [localVolume('disk', 's1', DISK), cluster({ storage: { nodes: [{ name: 's1', devices: [{ fullpath: DISK }] }] } })])).toEqual([
    {
      object: 'ceph', property: 'spec.storage.nodes[0].devices[0]',
      message: `CephCluster rook-ceph/ceph takes ${DISK} of s1, where PersistentVolume disk is on ${DISK}`,
      fix: 'Leave the disk to one of both: name the devices of Ceph without it, or remove the volume',
    },
  ]);
});

test('a disk among all that Ceph takes', () => {
  expect(found({ useAllNodes: true, useAllDevices: true })).toEqual([
    ['spec.storage.useAllDevices', `CephCluster rook-ceph/ceph takes all devices of s1, where PersistentVolume disk is on ${DISK}`],
  ]);
  expect(found({ useAllNodes: true, devices: [{ name: 'sdb' }] }, '/dev/sdb')).toHaveLength(1);
});

test('silent: other nodes, other disks, directories, filters, OSDs on claims', () => {
  expect(found({ nodes: [{ name: 's2', useAllDevices: true }] })).toEqual([]);
  expect(found({ nodes: [{ name: 's1', devices: [{ fullpath: '/dev/disk/by-id/b' }] }] })).toEqual([]);
  expect(found({ useAllNodes: true, useAllDevices: true }, '/mnt/disks/a')).toEqual([]);
  expect(found({ useAllNodes: true, deviceFilter: '^nvme' })).toEqual([]);
  expect(found({ useAllNodes: false, useAllDevices: false })).toEqual([]);
});
