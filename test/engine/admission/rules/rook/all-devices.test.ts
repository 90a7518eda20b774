import { allDevices } from '../../../../../lib/engine/admission/rules/rook/all-devices';
import { cluster, verdicts } from '../samples';

test('all devices of one node', () => {
  expect(verdicts(allDevices, [cluster({ storage: { nodes: [{ name: 'a', useAllDevices: true }] } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.nodes[0].useAllDevices',
      message: 'CephCluster rook-ceph/ceph takes every empty disk it finds',
      fix: 'Name the devices, or filter them by devicePathFilter',
    },
  ]);
});

test('silent: named devices', () => {
  expect(verdicts(allDevices, [cluster({ storage: { nodes: [{ name: 'a', devices: [{ name: 'sdb' }] }] } })])).toEqual([]);
});
