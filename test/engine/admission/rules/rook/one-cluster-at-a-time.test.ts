import { oneClusterAtATime } from '../../../../../lib/engine/admission/rules/rook/one-cluster-at-a-time';
import { cluster, operator, verdicts } from '../samples';

test('an external cluster beside another under one worker', () => {
  expect(verdicts(oneClusterAtATime, [operator(), cluster(), cluster({ external: { enable: true } }, 'outside')])).toEqual([
    {
      object: 'rook-ceph-operator',
      property: '',
      message: 'Deployment rook-ceph/rook-ceph-operator works on one of 2 clusters at a time, and CephCluster outside/ceph is external',
      fix: 'Set ROOK_RECONCILE_CONCURRENT_CLUSTERS to the number of clusters',
    },
  ]);
});

test('silent: two workers', () => {
  expect(verdicts(oneClusterAtATime,
    [operator({ ROOK_CURRENT_NAMESPACE_ONLY: 'false', ROOK_RECONCILE_CONCURRENT_CLUSTERS: '2' }), cluster(), cluster({ external: { enable: true } }, 'outside')])).toEqual([]);
});
