import { noStorage } from '../../../../../lib/engine/admission/rules/rook/no-storage';
import { cluster, verdicts } from '../samples';

test('nothing to make OSDs of', () => {
  expect(verdicts(noStorage,
    [cluster({ storage: { useAllNodes: false } }), cluster({ storage: { useAllNodes: true, useAllDevices: false } }, 'other')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage',
      message: 'CephCluster rook-ceph/ceph names no device set, no nodes, and not all nodes',
      fix: 'Add a device set, or name nodes and their devices',
    },
    {
      object: 'ceph',
      property: 'spec.storage',
      message: 'CephCluster other/ceph selects nodes and none of their devices',
      fix: 'Add a device set, or name nodes and their devices',
    },
  ]);
});

test('silent: device sets, named devices, and an external cluster', () => {
  expect(verdicts(noStorage,
    [cluster(), cluster({ storage: { nodes: [{ name: 'a', devices: [{ name: 'sdb' }] }] } }), cluster({ storage: {}, external: { enable: true } })])).toEqual([]);
});
