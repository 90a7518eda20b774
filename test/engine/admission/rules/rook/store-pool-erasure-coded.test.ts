import { storePoolErasureCoded } from '../../../../../lib/engine/admission/rules/rook/store-pool-erasure-coded';
import { blockPool, object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const CODED = { erasureCoded: { dataChunks: 2, codingChunks: 1 } };

test('indexes in chunks', () => {
  expect(verdicts(storePoolErasureCoded, [store({ metadataPool: CODED, dataPool: CODED })])).toEqual([{
    object: 'store',
    property: 'spec.metadataPool',
    message: 'metadataPool of CephObjectStore rook-ceph/store is erasure coded',
    fix: 'Use a replicated pool there, and the erasure-coded one for data only',
  }]);
});

test('indexes and uploads in parts in a shared pool of chunks', () => {
  const sharedPools = { metadataPoolName: 'bulk', dataPoolName: 'bulk', poolPlacements: [{ metadataPoolName: 'replicated', dataPoolName: 'bulk', dataNonECPoolName: 'bulk' }] };
  const found = verdicts(storePoolErasureCoded, [blockPool(), blockPool(CODED, 'bulk'), store({ sharedPools })]);
  expect(found.map(({ property }) => property)).toEqual(['spec.sharedPools.metadataPoolName', 'spec.sharedPools.poolPlacements[0].dataNonECPoolName']);
  expect(found[0].message).toBe('CephObjectStore rook-ceph/store keeps more than data in the pool bulk, which is erasure coded');
});

test('silent: data in chunks, and stores elsewhere', () => {
  expect(verdicts(storePoolErasureCoded, [
    store({ metadataPool: { replicated: { size: 3 } }, dataPool: CODED }), store({ metadataPool: CODED, gateway: { externalRgwEndpoints: [{ ip: 'a' }] } }),
  ])).toEqual([]);
});
