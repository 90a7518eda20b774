import { poolCompressionMode } from '../../../../../lib/engine/admission/rules/rook/pool-compression-mode';
import { blockPool, verdicts } from '../samples';

test('a mode of another program', () => {
  expect(verdicts(poolCompressionMode, [blockPool({ replicated: { size: 3 }, parameters: { compression_mode: 'lz4' } })])).toEqual([
    {
      object: 'replicated',
      property: 'spec.parameters.compression_mode',
      message: 'CephBlockPool rook-ceph/replicated compresses in mode "lz4"',
      fix: 'Use none, passive, aggressive or force',
    },
  ]);
});

test('silent: a mode of Ceph', () => {
  expect(verdicts(poolCompressionMode, [blockPool({ replicated: { size: 3 }, parameters: { compression_mode: 'aggressive' } })])).toEqual([]);
});
