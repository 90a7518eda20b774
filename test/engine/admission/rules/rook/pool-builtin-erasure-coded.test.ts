import { poolBuiltinErasureCoded } from '../../../../../lib/engine/admission/rules/rook/pool-builtin-erasure-coded';
import { blockPool, verdicts } from '../samples';

test('chunks in .mgr', () => {
  expect(verdicts(poolBuiltinErasureCoded, [blockPool({ name: '.mgr', erasureCoded: { dataChunks: 2, codingChunks: 1 } }, 'builtin-mgr')])).toEqual([
    {
      object: 'builtin-mgr',
      property: 'spec.erasureCoded',
      message: "CephBlockPool rook-ceph/builtin-mgr is Ceph's built-in pool .mgr and erasure coded",
      fix: 'Use replicated.size',
    },
  ]);
});

test('silent: copies in .mgr', () => {
  expect(verdicts(poolBuiltinErasureCoded, [blockPool({ name: '.mgr', replicated: { size: 3 } }, 'builtin-mgr')])).toEqual([]);
});
