import { poolDomainsNested } from '../../../../../lib/engine/admission/rules/rook/pool-domains-nested';
import { blockPool, verdicts } from '../samples';

test('one domain twice, and a size that does not divide', () => {
  expect(verdicts(poolDomainsNested,
    [blockPool({ failureDomain: 'zone', replicated: { size: 3, subFailureDomain: 'zone', replicasPerFailureDomain: 2 } })])).toEqual([
    {
      object: 'replicated',
      property: 'spec.replicated.subFailureDomain',
      message: 'CephBlockPool rook-ceph/replicated has failure domain and sub failure domain zone',
      fix: 'Choose a smaller subFailureDomain than failureDomain, and a size that is a multiple of replicasPerFailureDomain and larger than it',
    },
    {
      object: 'replicated',
      property: 'spec.replicated.replicasPerFailureDomain',
      message: 'CephBlockPool rook-ceph/replicated keeps 3 copies, 2 in every failure domain',
      fix: 'Choose a smaller subFailureDomain than failureDomain, and a size that is a multiple of replicasPerFailureDomain and larger than it',
    },
  ]);
});

test('silent: two copies in each of two zones', () => {
  expect(verdicts(poolDomainsNested,
    [blockPool({ failureDomain: 'zone', replicated: { size: 4, subFailureDomain: 'host', replicasPerFailureDomain: 2 } })])).toEqual([]);
});
