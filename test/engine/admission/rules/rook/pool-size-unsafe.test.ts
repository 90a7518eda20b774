import { poolSizeUnsafe } from '../../../../../lib/engine/admission/rules/rook/pool-size-unsafe';
import { blockPool, verdicts } from '../samples';

test('one copy that must be safe', () => {
  expect(verdicts(poolSizeUnsafe, [blockPool({ replicated: { size: 1, requireSafeReplicaSize: true } })])).toEqual([
    {
      object: 'replicated',
      property: 'spec.replicated.requireSafeReplicaSize',
      message: 'CephBlockPool rook-ceph/replicated has size 1 and requires a safe size',
      fix: 'Use size 3, or set requireSafeReplicaSize: false if the data may be lost',
    },
  ]);
});

test('silent: one copy that may be lost', () => {
  expect(verdicts(poolSizeUnsafe, [blockPool({ replicated: { size: 1, requireSafeReplicaSize: false } })])).toEqual([]);
});
