import { deviceSelectionOverruled } from '../../../../../lib/engine/admission/rules/rook/device-selection-overruled';
import { cluster, verdicts } from '../samples';

const found = (storage: object) => verdicts(deviceSelectionOverruled, [cluster({ storage })]).map(({ property, message }) => [property, message]);

test('a node with a filter, where all nodes have a list', () => {
  expect(verdicts(deviceSelectionOverruled, [cluster({ storage: { devices: [{ name: 'sdb' }], nodes: [{ name: 'a', deviceFilter: '^sd' }, { name: 'b' }] } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.nodes[0].deviceFilter',
      message: 'CephCluster rook-ceph/ceph selects devices of node a by deviceFilter, and by devices for all nodes',
      fix: 'Select devices in one way for all nodes, or for each node by itself',
    },
  ]);
});

test('a node with all devices, where all nodes have a filter', () => {
  expect(found({ devicePathFilter: 'x', nodes: [{ name: 'a', useAllDevices: true }] })).toEqual([
    ['spec.storage.nodes[0].useAllDevices', 'CephCluster rook-ceph/ceph selects devices of node a by useAllDevices, and by devicePathFilter for all nodes'],
  ]);
});

test('silent: a node with a list, a node without a word, the same way, an empty filter', () => {
  expect(found({ deviceFilter: '^sd', nodes: [{ name: 'a', devices: [{ name: 'sdb' }] }, { name: 'b' }, { name: 'c', deviceFilter: '^nvme' }] })).toEqual([]);
  expect(found({ useAllNodes: true, useAllDevices: true, deviceFilter: '' })).toEqual([]);
});
