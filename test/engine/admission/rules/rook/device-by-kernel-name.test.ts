import { deviceByKernelName } from '../../../../../lib/engine/admission/rules/rook/device-by-kernel-name';
import { cluster, verdicts } from '../samples';

test('a disk by the name of the kernel', () => {
  expect(verdicts(deviceByKernelName, [cluster({ storage: { nodes: [{ name: 'a', devices: [{ name: 'sdb' }] }] } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.nodes[0].devices[0].name',
      message: 'CephCluster rook-ceph/ceph names a disk sdb',
      fix: 'Name the disk by a link under /dev/disk/by-id',
    },
  ]);
});

test('silent: a disk by its id', () => {
  expect(verdicts(deviceByKernelName, [cluster({ storage: { nodes: [{ name: 'a', devices: [{ name: '/dev/disk/by-id/wwn-0x5000' }] }] } })])).toEqual([]);
});

test('a path that is the name of the kernel, too', () => {
  expect(verdicts(deviceByKernelName, [cluster({ storage: { devices: [{ fullpath: '/dev/nvme0n1' }] } })]).map(({ property, message }) => [property, message]))
    .toEqual([['spec.storage.devices[0].fullpath', 'CephCluster rook-ceph/ceph names a disk /dev/nvme0n1']]);
});
