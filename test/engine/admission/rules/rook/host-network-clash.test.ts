import { hostNetworkClash } from '../../../../../lib/engine/admission/rules/rook/host-network-clash';
import { cluster, verdicts } from '../samples';

test('two clusters on the network of the same nodes', () => {
  expect(verdicts(hostNetworkClash, [cluster({ network: { provider: 'host' } }, 'one'), cluster({ network: { hostNetwork: true } }, 'two')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.network',
      message: 'CephCluster two/ceph and CephCluster one/ceph are both on the host network and may run on the same nodes',
      fix: 'Keep the clusters on different nodes with placement.all, or take all but one off the host network',
    },
  ]);
});

test('silent: one on the host network, one not', () => {
  expect(verdicts(hostNetworkClash, [cluster({ network: { provider: 'host' } }, 'one'), cluster({}, 'two')])).toEqual([]);
});
