import { monsExceedNodes } from '../../../../../lib/engine/admission/rules/rook/mons-exceed-nodes';
import { cluster, pool, verdicts } from '../samples';

test('five mons on three nodes', () => {
  expect(verdicts(monsExceedNodes, [cluster({ mon: { count: 5 } })], { nodePools: [pool()] })).toEqual([
    {
      object: 'ceph',
      property: 'spec.mon.count',
      message: 'CephCluster rook-ceph/ceph asks for 5 mons, the site has 3 nodes that take them',
      fix: 'Lower mon.count, or let more nodes take mons with tolerations and affinity',
    },
  ]);
});

test('silent: three mons on three nodes', () => {
  expect(verdicts(monsExceedNodes, [cluster()], { nodePools: [pool()] })).toEqual([]);
});
