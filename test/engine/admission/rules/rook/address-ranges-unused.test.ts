import { addressRangesUnused } from '../../../../../lib/engine/admission/rules/rook/address-ranges-unused';
import { cluster, verdicts } from '../samples';

test('a range on the pod network', () => {
  expect(verdicts(addressRangesUnused, [cluster({ network: { addressRanges: { public: ['10.0.0.0/16'] } } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.network.addressRanges.public',
      message: 'CephCluster rook-ceph/ceph gives 10.0.0.0/16 as public network, which its provider "" cannot use',
      fix: 'Remove addressRanges, or set network.provider to host, or to multus with a selector for the same network',
    },
  ]);
});

test('silent: a range on the host network', () => {
  expect(verdicts(addressRangesUnused, [cluster({ network: { provider: 'host', addressRanges: { public: ['10.0.0.0/16'] } } })])).toEqual([]);
});
