import { poolMinSize } from '../../../../../lib/engine/admission/rules/rook/pool-min-size';
import { blockPool, verdicts } from '../samples';

test('as many live copies as there are', () => {
  expect(verdicts(poolMinSize, [blockPool({ replicated: { size: 3 }, parameters: { min_size: '3' } })])).toEqual([
    {
      object: 'replicated',
      property: 'spec.parameters.min_size',
      message: 'CephBlockPool rook-ceph/replicated has min_size 3 of 3',
      fix: 'Remove min_size, or set it below size',
    },
  ]);
});

test('silent: two of three', () => {
  expect(verdicts(poolMinSize, [blockPool({ replicated: { size: 3 }, parameters: { min_size: '2' } })])).toEqual([]);
});
