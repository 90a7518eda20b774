import { poolBuiltinNotStretched } from '../../../../../lib/engine/admission/rules/rook/pool-builtin-not-stretched';
import { blockPool, cluster, verdicts } from '../samples';

const stretched = cluster({ mon: { count: 5, stretchCluster: { zones: [{ name: 'a', arbiter: true }, { name: 'b' }, { name: 'c' }] } } });

test('a stretch cluster without a pool for what the mgr keeps', () => {
  expect(verdicts(poolBuiltinNotStretched, [stretched, blockPool({ replicated: { size: 4 } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.mon.stretchCluster',
      message: 'CephCluster rook-ceph/ceph is a stretch cluster, and its pool .mgr is left as Ceph makes it',
      fix: 'Add a CephBlockPool whose name is .mgr, with size 4 and the failure domain of the other pools',
    },
  ]);
});

test('silent: the pool is there, or the cluster is not stretched', () => {
  expect(verdicts(poolBuiltinNotStretched, [stretched, blockPool({ name: '.mgr', replicated: { size: 4 } }, 'builtin-mgr')])).toEqual([]);
  expect(verdicts(poolBuiltinNotStretched, [cluster()])).toEqual([]);
});
