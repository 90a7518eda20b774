import { classMirroredSlowly } from '../../../../../lib/engine/admission/rules/rook/class-mirrored-slowly';
import { blockClass, blockPool, cluster, verdicts } from '../samples';

const pool = (mode: string) => blockPool({ replicated: { size: 3 }, mirroring: { enabled: true, mode } });
const found = (mode: string, imageFeatures: string) => verdicts(classMirroredSlowly, [cluster(), pool(mode), blockClass({ imageFeatures })]);

test('images without a map of changes', () => {
  expect(found('image', 'layering')).toEqual([
    {
      object: 'block',
      property: 'parameters.imageFeatures',
      message: 'StorageClass block makes images without fast-diff, and CephBlockPool rook-ceph/replicated is mirrored',
      fix: 'Give the class imageFeatures layering,exclusive-lock,object-map,fast-diff',
    },
  ]);
});

test('silent: a map, a journal, or another mode', () => {
  expect([...found('image', 'layering,exclusive-lock,object-map,fast-diff'), ...found('image', 'exclusive-lock,journaling'), ...found('pool', 'layering'), ...found('init-only', '')]).toEqual([]);
});
