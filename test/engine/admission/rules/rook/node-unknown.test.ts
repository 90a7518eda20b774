import { nodeUnknown } from '../../../../../lib/engine/admission/rules/rook/node-unknown';
import { cluster, pool, verdicts } from '../samples';

test('a node by another name', () => {
  expect(verdicts(nodeUnknown,
    [cluster({ storage: { nodes: [{ name: 'n1.example.com' }] } })],
    { nodePools: [pool({ count: 2, nodeNames: ['n1', 'n2'] })] })).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.nodes[0].name',
      message: 'CephCluster rook-ceph/ceph wants OSDs on node n1.example.com, which the site does not have',
      fix: 'Write the value of the label kubernetes.io/hostname of the node',
    },
  ]);
});

test('silent: a node of the site', () => {
  expect(verdicts(nodeUnknown,
    [cluster({ storage: { nodes: [{ name: 'n1' }] } })],
    { nodePools: [pool({ count: 2, nodeNames: ['n1', 'n2'] })] })).toEqual([]);
});
