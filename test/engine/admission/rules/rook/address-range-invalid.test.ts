import { addressRangeInvalid } from '../../../../../lib/engine/admission/rules/rook/address-range-invalid';
import { cluster, verdicts } from '../samples';

const ranges = (...list: unknown[]) => cluster({ network: { provider: 'host', addressRanges: { public: list } } });

test('what the schema takes for a range and Go does not', () => {
  expect(verdicts(addressRangeInvalid, [ranges('10.0.0.0/16', '10.0.0.0/33')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.network.addressRanges.public[1]',
      message: 'CephCluster rook-ceph/ceph has "10.0.0.0/33" as public network',
      fix: 'Write an address and the length of its prefix, such as 192.168.0.0/16 or fd00::/64',
    },
  ]);
  for (const range of ['10.0.0/16', '010.0.0.0/8', '256.0.0.0/8', 'fd00::/129', 'fd00:::/64', '10.0.0.0', '::ffff/a', '']) {
    expect(verdicts(addressRangeInvalid, [ranges(range)])).toHaveLength(1);
  }
});

test('silent: ranges of both families, and what the schema refuses', () => {
  expect(verdicts(addressRangeInvalid, [ranges('192.168.0.1/24', '0.0.0.0/0', 'fd00::/64', '::/0', '::ffff:10.0.0.0/104', '10.0.0.0/08', 5)])).toEqual([]);
  expect(verdicts(addressRangeInvalid, [cluster()])).toEqual([]);
});
