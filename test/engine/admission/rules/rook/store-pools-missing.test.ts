import { storePoolsMissing } from '../../../../../lib/engine/admission/rules/rook/store-pools-missing';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const POOL = { replicated: { size: 3 } };

test('no pools at all', () => {
  expect(verdicts(storePoolsMissing, [store({})])).toEqual([{
    object: 'store',
    property: 'spec.metadataPool',
    message: 'CephObjectStore rook-ceph/store has no metadataPool and no dataPool; Rook looks for pools named store.rgw.*',
    fix: 'Set metadataPool and dataPool, or sharedPools with both or with a default placement',
  }]);
});

test('half of them, also of a zone', () => {
  const zone = object('ceph.rook.io/v1', 'CephObjectZone', 'z', 'rook-ceph', { spec: { metadataPool: POOL, dataPool: {} } });
  expect(verdicts(storePoolsMissing, [zone, store({ sharedPools: { dataPoolName: 'p', poolPlacements: [{ name: 'a' }] }, metadataPool: POOL })]).map(({ message }) => message)).toEqual([
    'CephObjectZone rook-ceph/z has no dataPool; Rook looks for pools named z.rgw.*',
    'CephObjectStore rook-ceph/store has no dataPool; Rook looks for pools named store.rgw.*',
  ]);
});

test('silent: own pools, shared ones, a default placement, a zone, or gateways elsewhere', () => {
  expect(verdicts(storePoolsMissing, [
    store({ metadataPool: POOL, dataPool: POOL }), store({ sharedPools: { metadataPoolName: 'a', dataPoolName: 'b' } }),
    store({ sharedPools: { poolPlacements: [{ default: true }] } }), store({ zone: { name: 'z' } }), store({ gateway: { externalRgwEndpoints: [{ ip: 'a' }] } }),
  ])).toEqual([]);
});
