import { deviceNeverTaken } from '../../../../../lib/engine/admission/rules/rook/device-never-taken';
import { cluster, operator, verdicts } from '../samples';

const messages = (storage: object, objects: readonly any[] = []) => verdicts(deviceNeverTaken, [cluster({ storage }), ...objects])
  .map(({ property, message }) => [property, message]);
const nodes = (device: object, config: object = {}) => ({ nodes: [{ name: 'a', devices: [device], config }] });

test('a partition where devices are encrypted', () => {
  expect(verdicts(deviceNeverTaken, [cluster({ storage: { config: { encryptedDevice: 'true' }, ...nodes({ fullpath: '/dev/disk/by-id/wwn-1-part2' }) } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.nodes[0].devices[0]',
      message: 'CephCluster rook-ceph/ceph names /dev/disk/by-id/wwn-1-part2 of node a, a partition, and encrypts devices',
      fix: 'Encrypt whole disks only, make one OSD of a logical volume, and set allowLoopDevices on the operator for loop devices',
    },
  ]);
});

test('logical volumes that are encrypted or hold several OSDs, and loop devices', () => {
  expect(messages(nodes({ name: '/dev/vg/lv' }, { encryptedDevice: 'true' }))).toEqual([
    ['spec.storage.nodes[0].devices[0]', 'CephCluster rook-ceph/ceph names /dev/vg/lv of node a, a logical volume, and encrypts devices'],
  ]);
  expect(messages(nodes({ name: '/dev/vg/lv', config: { osdsPerDevice: '2' } }))).toEqual([
    ['spec.storage.nodes[0].devices[0]', 'CephCluster rook-ceph/ceph names /dev/vg/lv of node a, a logical volume, for several OSDs'],
  ]);
  expect(messages({ useAllNodes: true, devices: [{ name: 'loop0' }] }, [operator()])).toEqual([
    ['spec.storage.devices[0]', 'CephCluster rook-ceph/ceph names loop0, a loop device, which the operator does not allow'],
  ]);
});

test('silent: whole disks, what is not encrypted, and loop devices of an operator that allows them, or of one elsewhere', () => {
  for (const name of ['/dev/disk/by-id/wwn-1', 'sdb', 'nvme0n1', '/dev/disk/by-path/pci-0000:3b:00.0-nvme-1', '/dev/mapper/mpatha']) {
    expect(messages(nodes({ name }, { encryptedDevice: 'true' }))).toEqual([]);
  }
  for (const name of ['/dev/vg/lv', '/dev/disk/by-id/wwn-1-part1', 'sdb1', 'loop0']) expect(messages(nodes({ name }, { encryptedDevice: 'false' }))).toEqual([]);
  expect(messages(nodes({ name: 'loop0' }), [operator({ ROOK_CEPH_ALLOW_LOOP_DEVICES: 'true' })])).toEqual([]);
});
