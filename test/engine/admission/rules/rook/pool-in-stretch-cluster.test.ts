import { poolInStretchCluster } from '../../../../../lib/engine/admission/rules/rook/pool-in-stretch-cluster';
import { blockPool, cluster, verdicts } from '../samples';

test('three copies and chunks in a stretch cluster', () => {
  expect(verdicts(poolInStretchCluster,
    [cluster({ mon: { count: 5, stretchCluster: { zones: [{ name: 'a', arbiter: true }, { name: 'b' }, { name: 'c' }] } } }), blockPool(), blockPool({ erasureCoded: { dataChunks: 2, codingChunks: 1 } }, 'coded')])).toEqual([
    {
      object: 'replicated',
      property: 'spec.replicated.size',
      message: 'CephBlockPool rook-ceph/replicated keeps 3 copies in a stretch cluster',
      fix: 'Use replicated.size 4',
    },
    {
      object: 'coded',
      property: 'spec.erasureCoded',
      message: 'CephBlockPool rook-ceph/coded is erasure coded in a stretch cluster',
      fix: 'Use replicated.size 4',
    },
  ]);
});

test('silent: four copies', () => {
  expect(verdicts(poolInStretchCluster,
    [cluster({ mon: { count: 5, stretchCluster: { zones: [{ name: 'a', arbiter: true }, { name: 'b' }, { name: 'c' }] } } }), blockPool({ replicated: { size: 4 } })])).toEqual([]);
});
