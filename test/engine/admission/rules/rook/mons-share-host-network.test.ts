import { monsShareHostNetwork } from '../../../../../lib/engine/admission/rules/rook/mons-share-host-network';
import { cluster, verdicts } from '../samples';

test('mons that share nodes on the host network', () => {
  expect(verdicts(monsShareHostNetwork, [cluster({ network: { provider: 'host' }, mon: { count: 3, allowMultiplePerNode: true } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.mon.allowMultiplePerNode',
      message: 'CephCluster rook-ceph/ceph is on the host network and lets its 3 mons share a node',
      fix: 'Set mon.allowMultiplePerNode: false, or leave the host network',
    },
  ]);
});

test('silent: mons on nodes of their own', () => {
  expect(verdicts(monsShareHostNetwork, [cluster({ network: { provider: 'host' } })])).toEqual([]);
});
