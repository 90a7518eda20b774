import { addressRangesOverlap } from '../../../../../lib/engine/admission/rules/rook/address-ranges-overlap';
import { cluster, verdicts } from '../samples';

const ranged = (open: string[], inner: string[]) => cluster({ network: { provider: 'host', addressRanges: { public: open, cluster: inner } } });

test('one network inside the other', () => {
  expect(verdicts(addressRangesOverlap, [ranged(['10.0.0.0/16'], ['192.168.0.0/24', '10.0.1.0/24'])])).toEqual([
    {
      object: 'ceph',
      property: 'spec.network.addressRanges.cluster[1]',
      message: 'CephCluster rook-ceph/ceph has its cluster network in 10.0.1.0/24 and its public network in 10.0.0.0/16',
      fix: 'Give ranges that have no address in common, or leave the cluster network out',
    },
  ]);
  expect(verdicts(addressRangesOverlap, [ranged(['fd00:1::/64'], ['fd00::/16']), ranged(['10.0.0.0/24', '10.0.1.0/24'], ['10.0.0.0/24'])]).length).toBe(2);
});

test('silent: networks apart, of other families, one for both, and what is no range', () => {
  expect(verdicts(addressRangesOverlap, [
    ranged(['10.0.0.0/24'], ['10.0.1.0/24']), ranged(['10.0.0.0/8'], ['fd00::/8']), ranged(['10.0.0.0/8'], ['10.0.0.0/8']), ranged(['10.0.0.0/40', 'x'], ['10.0.0.1']), cluster(),
  ])).toEqual([]);
});
