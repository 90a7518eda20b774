import { poolDomainUnknown } from '../../../../../lib/engine/admission/rules/rook/pool-domain-unknown';
import { blockPool, verdicts } from '../samples';

const spread = (failureDomain?: string, subFailureDomain?: string, more: object = {}) => (
  blockPool({ ...(failureDomain ? { failureDomain } : {}), replicated: { size: 4, ...(subFailureDomain ? { subFailureDomain } : {}) }, ...more })
);

test('a level of another system', () => {
  expect(verdicts(poolDomainUnknown, [spread('hostname', 'node')])).toEqual([
    {
      object: 'replicated',
      property: 'spec.failureDomain',
      message: 'CephBlockPool rook-ceph/replicated is spread over "hostname"',
      fix: 'Use one of osd, host, chassis, rack, row, pdu, pod, room, datacenter, zone, region, root, and give failureDomain along with subFailureDomain',
    },
    {
      object: 'replicated',
      property: 'spec.replicated.subFailureDomain',
      message: 'CephBlockPool rook-ceph/replicated is spread over "node" within its failure domain',
      fix: 'Use one of osd, host, chassis, rack, row, pdu, pod, room, datacenter, zone, region, root, and give failureDomain along with subFailureDomain',
    },
  ]);
});

test('a sub failure domain by itself', () => {
  expect(verdicts(poolDomainUnknown, [spread(undefined, 'host')]).map(({ message }) => message))
    .toEqual(['CephBlockPool rook-ceph/replicated has the sub failure domain host without a failure domain']);
});

test('silent: levels of Ceph, or none', () => {
  expect(verdicts(poolDomainUnknown, [spread('zone', 'host'), spread(), spread(undefined, 'host', { crushRoot: 'ssd' })])).toEqual([]);
});
