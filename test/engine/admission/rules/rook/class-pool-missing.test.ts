import { classPoolMissing } from '../../../../../lib/engine/admission/rules/rook/class-pool-missing';
import { blockClass, blockPool, cluster, verdicts } from '../samples';

test('a misspelt pool', () => {
  expect(verdicts(classPoolMissing, [cluster(), blockPool(), blockClass({ pool: 'replicate' })])).toEqual([
    {
      object: 'block',
      property: 'parameters.pool',
      message: 'StorageClass block uses pool replicate, and namespace rook-ceph has no CephBlockPool of that name',
      fix: 'Name a CephBlockPool in the namespace of the cluster, or declare the pool with `existing` on the site',
    },
  ]);
});

test('silent: pools that are there, one under another name in Ceph', () => {
  expect(verdicts(classPoolMissing,
    [cluster(), blockPool(), blockClass(), blockPool({ name: '.nfs', replicated: { size: 3 } }, 'nfs'), blockClass({ pool: '.nfs' })])).toEqual([]);
});
