import { classPoolErasureCoded } from '../../../../../lib/engine/admission/rules/rook/class-pool-erasure-coded';
import { blockClass, blockPool, cluster, verdicts } from '../samples';

test('images in chunks', () => {
  expect(verdicts(classPoolErasureCoded, [cluster(), blockPool({ erasureCoded: { dataChunks: 2, codingChunks: 1 } }), blockClass()])).toEqual([
    {
      object: 'block',
      property: 'parameters.pool',
      message: 'StorageClass block keeps its images in CephBlockPool rook-ceph/replicated, which is erasure coded',
      fix: 'Name a replicated pool as pool and the erasure-coded one as dataPool',
    },
  ]);
});

test('silent: data in chunks, images in copies', () => {
  expect(verdicts(classPoolErasureCoded,
    [cluster(), blockPool(), blockPool({ erasureCoded: { dataChunks: 2, codingChunks: 1 } }, 'coded'), blockClass({ dataPool: 'coded' })])).toEqual([]);
});
