import { deviceClassTwice } from '../../../../../lib/engine/admission/rules/rook/device-class-twice';
import { cluster, pool, verdicts } from '../samples';

const labels = { 'osd.rook.io/device-class': 'nvme' };
const labelled = [pool({ name: 'fast', count: 2, nodeNames: ['a', 'b'], labels }), pool({ name: 'slow', count: 1, nodeNames: ['c'] })];
const all = (config: object) => cluster({ storage: { useAllNodes: true, useAllDevices: true, config } });
const listed = (...nodes: object[]) => cluster({ storage: { useAllNodes: false, config: { deviceClass: 'ssd' }, nodes } });

test('a class in the settings and on the node', () => {
  expect(verdicts(deviceClassTwice, [all({ deviceClass: 'nvme' })], { nodePools: labelled })).toEqual([{
    object: 'ceph',
    property: 'spec.storage.config.deviceClass',
    message: 'CephCluster rook-ceph/ceph gives disks the device class "nvme", and node a the class "nvme" by a label',
    fix: 'Remove deviceClass from the settings, or the label osd.rook.io/device-class from the nodes',
  }]);
});

test('a node may have settings of its own', () => {
  const own = listed({ name: 'c' }, { name: 'b', config: { deviceClass: 'hdd' } });
  expect(verdicts(deviceClassTwice, [own], { nodePools: labelled }).map(({ property, message }) => [property, message])).toEqual([
    ['spec.storage.nodes[1].config.deviceClass', 'CephCluster rook-ceph/ceph gives disks the device class "hdd", and node b the class "nvme" by a label'],
  ]);
  expect(verdicts(deviceClassTwice, [listed({ name: 'a' })], { nodePools: labelled })[0].property).toBe('spec.storage.config.deviceClass');
});

test('silent: one of the two, other nodes, nodes that nobody declared, OSDs on claims', () => {
  expect(verdicts(deviceClassTwice, [all({})], { nodePools: labelled })).toEqual([]);
  expect(verdicts(deviceClassTwice, [listed({ name: 'c' })], { nodePools: labelled })).toEqual([]);
  expect(verdicts(deviceClassTwice, [all({ deviceClass: 'nvme' })])).toEqual([]);
  expect(verdicts(deviceClassTwice, [cluster()], { nodePools: labelled })).toEqual([]);
});
