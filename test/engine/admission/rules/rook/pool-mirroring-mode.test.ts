import { poolMirroringMode } from '../../../../../lib/engine/admission/rules/rook/pool-mirroring-mode';
import { blockPool, verdicts } from '../samples';

const mirrored = (mirroring: object) => blockPool({ replicated: { size: 3 }, mirroring });

test('mirroring without a mode', () => {
  expect(verdicts(poolMirroringMode, [mirrored({ enabled: true })])).toEqual([
    {
      object: 'replicated',
      property: 'spec.mirroring.mode',
      message: 'CephBlockPool rook-ceph/replicated is mirrored without a mode',
      fix: 'Set mirroring.mode to image (each image by itself), pool (all images with a journal) or init-only',
    },
  ]);
});

test('silent: a mode, or no mirroring', () => {
  expect(verdicts(poolMirroringMode, [mirrored({ enabled: true, mode: 'image' }), mirrored({ enabled: false }), blockPool()])).toEqual([]);
});
