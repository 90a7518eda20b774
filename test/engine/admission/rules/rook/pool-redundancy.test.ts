import { poolRedundancy } from '../../../../../lib/engine/admission/rules/rook/pool-redundancy';
import { blockPool, object, verdicts } from '../samples';

test('neither, both and too little', () => {
  expect(verdicts(poolRedundancy,
    [blockPool({}, 'none'), blockPool({ replicated: { size: 3 }, erasureCoded: { dataChunks: 2, codingChunks: 1 } }, 'both'), blockPool({ erasureCoded: { dataChunks: 1, codingChunks: 1 } }, 'little')])).toEqual([
    {
      object: 'none',
      property: 'spec',
      message: 'CephBlockPool rook-ceph/none is neither replicated nor erasure coded',
      fix: 'Set either replicated.size, or erasureCoded with at least 2 data chunks and 1 coding chunk',
    },
    {
      object: 'both',
      property: 'spec',
      message: 'CephBlockPool rook-ceph/both is replicated (size 3) and erasure coded (2+1)',
      fix: 'Set either replicated.size, or erasureCoded with at least 2 data chunks and 1 coding chunk',
    },
    {
      object: 'little',
      property: 'spec.erasureCoded',
      message: 'CephBlockPool rook-ceph/little has 1 data and 1 coding chunks',
      fix: 'Set either replicated.size, or erasureCoded with at least 2 data chunks and 1 coding chunk',
    },
  ]);
});

test('silent: one of the two', () => {
  expect(verdicts(poolRedundancy, [blockPool(), blockPool({ erasureCoded: { dataChunks: 2, codingChunks: 1 } })])).toEqual([]);
});

test('a share of the whole alone, and an algorithm beside replicas', () => {
  expect(verdicts(poolRedundancy, [
    blockPool({ replicated: { size: 0, targetSizeRatio: 0.5 } }, 'share'), blockPool({ replicated: { size: 3 }, erasureCoded: { dataChunks: 0, codingChunks: 0, algorithm: 'isa' } }, 'algorithm'),
  ]).map(({ property, message }) => [property, message])).toEqual([
    ['spec', 'CephBlockPool rook-ceph/share is neither replicated nor erasure coded'],
    ['spec.erasureCoded.algorithm', 'CephBlockPool rook-ceph/algorithm is replicated (size 3) and has an algorithm for erasure coding'],
  ]);
});

test('a store may do without pools, however that is written; a file system may not', () => {
  const of = (kind: string, metadataPool: unknown) => object('ceph.rook.io/v1', kind, 'one', 'rook-ceph', { spec: { metadataPool } });
  const nothing = [{}, { failureDomain: '', mirroring: { enabled: false } }, { replicated: { size: 0 } }, null, undefined];
  expect(verdicts(poolRedundancy, nothing.map((pool) => of('CephObjectStore', pool)))).toEqual([]);
  expect(verdicts(poolRedundancy, [of('CephObjectZone', { parameters: {} }), of('CephFilesystem', {}), of('CephFilesystem', undefined)]).map(({ message }) => message)).toEqual([
    'metadataPool of CephObjectZone rook-ceph/one is neither replicated nor erasure coded',
    'metadataPool of CephFilesystem rook-ceph/one is neither replicated nor erasure coded',
  ]);
});
