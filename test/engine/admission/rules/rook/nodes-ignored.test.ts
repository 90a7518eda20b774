import { nodesIgnored } from '../../../../../lib/engine/admission/rules/rook/nodes-ignored';
import { cluster, verdicts } from '../samples';

test('all nodes and a list', () => {
  expect(verdicts(nodesIgnored, [cluster({ storage: { useAllNodes: true, useAllDevices: true, nodes: [{ name: 'a' }] } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.nodes',
      message: 'CephCluster rook-ceph/ceph uses all nodes and also lists 1',
      fix: 'Set useAllNodes: false, or remove nodes',
    },
  ]);
});

test('silent: a list only', () => {
  expect(verdicts(nodesIgnored, [cluster({ storage: { useAllNodes: false, nodes: [{ name: 'a' }] } })])).toEqual([]);
});
