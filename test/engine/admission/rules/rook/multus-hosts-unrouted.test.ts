import { multusHostsUnrouted } from '../../../../../lib/engine/admission/rules/rook/multus-hosts-unrouted';
import { cluster, verdicts } from '../samples';

const onMultus = (selectors: object) => cluster({ network: { provider: 'multus', selectors } });

test('a public network of multus', () => {
  expect(verdicts(multusHostsUnrouted, [onMultus({ public: 'rook-ceph/public' })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.network.selectors.public',
      message: 'CephCluster rook-ceph/ceph serves clients on the multus network rook-ceph/public, which every node with volumes has to reach',
      fix: 'Give every node an interface or a route into the public network, test it with "rook multus validation run", and acknowledge this with how it is done',
    },
  ]);
});

test('silent: a network for copies alone, and other providers', () => {
  expect(verdicts(multusHostsUnrouted, [onMultus({ cluster: 'rook-ceph/copies' }), cluster({ network: { provider: 'host' } }), cluster()])).toEqual([]);
});
