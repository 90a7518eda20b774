import { storePoolsTwice } from '../../../../../lib/engine/admission/rules/rook/store-pools-twice';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store') => object('ceph.rook.io/v1', 'CephObjectStore', name, 'rook-ceph', { spec });
const replicated = { replicated: { size: 3 } };

test('a pool of its own and a shared one', () => {
  expect(verdicts(storePoolsTwice, [store({ dataPool: replicated, sharedPools: { dataPoolName: 'rgw-data', metadataPoolName: 'rgw-meta' } })])).toEqual([
    {
      object: 'store',
      property: 'spec.dataPool',
      message: 'CephObjectStore rook-ceph/store has a dataPool of its own and shares the pool rgw-data',
      fix: 'Remove the pool, or its name from sharedPools',
    },
  ]);
});

test('silent: one of the two, or a store that runs elsewhere', () => {
  const both = { metadataPool: replicated, sharedPools: { metadataPoolName: 'rgw-meta' } };
  expect(verdicts(storePoolsTwice, [
    store({ dataPool: replicated, sharedPools: { metadataPoolName: 'rgw-meta' } }), store({ dataPool: {}, sharedPools: { dataPoolName: 'rgw-data' } }),
    store({ ...both, gateway: { externalRgwEndpoints: [{ ip: '10.0.0.1' }] } }),
  ])).toEqual([]);
});
