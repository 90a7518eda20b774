import { poolExceedsDomains } from '../../../../../lib/engine/admission/rules/rook/pool-exceeds-domains';
import { blockPool, cluster, pool, verdicts } from '../samples';

test('three zones wanted where two have OSDs, and five hosts of three', () => {
  expect(verdicts(poolExceedsDomains,
    [cluster(), blockPool({ failureDomain: 'zone', replicated: { size: 3 } }), blockPool({ erasureCoded: { dataChunks: 3, codingChunks: 2 } }, 'coded')],
    { nodePools: [pool({ count: 6, zones: ['a', 'b'] })] })).toEqual([
    {
      object: 'replicated',
      property: 'spec.replicated.size',
      message: 'CephBlockPool rook-ceph/replicated needs 3 failure domains of type zone, CephCluster rook-ceph/ceph has OSDs in 2 at most',
      fix: 'Lower the number of copies or chunks, choose a smaller failure domain, or let more nodes take OSDs',
    },
    {
      object: 'coded',
      property: 'spec.erasureCoded',
      message: 'CephBlockPool rook-ceph/coded needs 5 failure domains of type host, CephCluster rook-ceph/ceph has OSDs in 3 at most',
      fix: 'Lower the number of copies or chunks, choose a smaller failure domain, or let more nodes take OSDs',
    },
  ]);
});

test('silent: three hosts, and two copies in each of two zones', () => {
  expect(verdicts(poolExceedsDomains,
    [cluster(), blockPool(), blockPool({ failureDomain: 'zone', replicated: { size: 4, replicasPerFailureDomain: 2 } }, 'two')],
    { nodePools: [pool({ count: 6, zones: ['a', 'b'] })] })).toEqual([]);
});
