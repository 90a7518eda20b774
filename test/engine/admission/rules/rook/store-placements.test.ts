import { storePlacements } from '../../../../../lib/engine/admission/rules/rook/store-placements';
import { object, verdicts } from '../samples';

const store = (...poolPlacements: object[]) => object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', { spec: { sharedPools: { poolPlacements } } });

test('two defaults', () => {
  expect(verdicts(storePlacements, [store({ name: 'a', default: true }, { name: 'b', default: true })])).toEqual([
    {
      object: 'store',
      property: 'spec.sharedPools.poolPlacements',
      message: 'CephObjectStore rook-ceph/store has the default placements a, b',
      fix: 'Give placements and their storage classes names of their own, mark one placement as default, default-placement if there is one, and leave out STANDARD',
    },
  ]);
});

test('names that repeat or are taken', () => {
  expect(verdicts(storePlacements, [
    store({ name: 'a' }, { name: 'a', storageClasses: [{ name: 'COLD' }, { name: 'COLD' }, { name: 'STANDARD' }] }, { name: 'default-placement' }),
  ]).map(({ property, message }) => [property, message])).toEqual([
    ['spec.sharedPools.poolPlacements[1].name', 'CephObjectStore rook-ceph/store has more than one placement "a"'],
    ['spec.sharedPools.poolPlacements[1].storageClasses[1].name', 'CephObjectStore rook-ceph/store has more than one storage class "COLD" in the placement "a"'],
    ['spec.sharedPools.poolPlacements[1].storageClasses[2].name', 'CephObjectStore rook-ceph/store defines the storage class STANDARD in the placement "a"'],
    ['spec.sharedPools.poolPlacements[2].default', 'CephObjectStore rook-ceph/store has a placement default-placement that is not the default'],
  ]);
});

test('silent: one default, each name once', () => {
  expect(verdicts(storePlacements, [
    store({ name: 'default-placement', default: true, storageClasses: [{ name: 'COLD' }, { name: 'WARM' }] }, { name: 'a', storageClasses: [{ name: 'COLD' }] }), store(),
  ])).toEqual([]);
});

test('silent: a store that runs elsewhere', () => {
  const elsewhere = { gateway: { externalRgwEndpoints: [{ ip: '10.0.0.1' }] }, sharedPools: { poolPlacements: [{ name: 'a' }, { name: 'a' }] } };
  expect(verdicts(storePlacements, [object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', { spec: elsewhere })])).toEqual([]);
});
