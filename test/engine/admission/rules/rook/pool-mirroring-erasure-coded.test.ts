import { poolMirroringErasureCoded } from '../../../../../lib/engine/admission/rules/rook/pool-mirroring-erasure-coded';
import { blockPool, verdicts } from '../samples';

test('mirrored chunks', () => {
  expect(verdicts(poolMirroringErasureCoded,
    [blockPool({ mirroring: { enabled: true, mode: 'image' }, erasureCoded: { dataChunks: 2, codingChunks: 1 } })])).toEqual([
    {
      object: 'replicated',
      property: 'spec.mirroring.enabled',
      message: 'CephBlockPool rook-ceph/replicated is erasure coded and mirrored',
      fix: 'Mirror the replicated pool that holds the images; its images may keep their data in an erasure-coded pool of the same name on both sides',
    },
  ]);
});

test('silent: mirrored copies', () => {
  expect(verdicts(poolMirroringErasureCoded, [blockPool({ mirroring: { enabled: true, mode: 'image' }, replicated: { size: 3 } })])).toEqual([]);
});
