import { storeSharedPoolMissing } from '../../../../../lib/engine/admission/rules/rook/store-shared-pool-missing';
import { blockPool, cluster, object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });

test('a pool that nobody makes', () => {
  const sharedPools = {
    metadataPoolName: 'replicated', dataPoolName: 'gone', poolPlacements: [{ name: 'a', metadataPoolName: 'replicated', dataPoolName: 'replicated', dataNonECPoolName: '', storageClasses: [{ name: 'COLD', dataPoolName: 'cold' }] }],
  };
  expect(verdicts(storeSharedPoolMissing, [cluster(), blockPool(), store({ sharedPools })])).toEqual([
    {
      object: 'store',
      property: 'spec.sharedPools.dataPoolName',
      message: 'CephObjectStore rook-ceph/store uses pool gone, and namespace rook-ceph has no CephBlockPool of that name',
      fix: 'Name a CephBlockPool in the namespace of the cluster, or declare the pool with `existing` on the site',
    },
    expect.objectContaining({ property: 'spec.sharedPools.poolPlacements[0].storageClasses[0].dataPoolName' }),
  ]);
});

test('silent: pools that are there, or declared, or of a cluster elsewhere', () => {
  const sharedPools = { metadataPoolName: 'replicated', dataPoolName: 'other' };
  expect(verdicts(storeSharedPoolMissing, [cluster(), blockPool(), blockPool({ replicated: { size: 3 } }, 'other'), store({ sharedPools })])).toEqual([]);
  const external = [{ apiVersion: 'ceph.rook.io/v1', kind: 'CephBlockPool', namespace: 'rook-ceph', name: '*' }];
  expect(verdicts(storeSharedPoolMissing, [cluster(), store({ sharedPools })], { external })).toEqual([]);
  expect(verdicts(storeSharedPoolMissing, [cluster({ external: { enable: true } }), store({ sharedPools })])).toEqual([]);
  expect(verdicts(storeSharedPoolMissing, [cluster(), store({ sharedPools, zone: { name: 'z' } })])).toEqual([]);
});
