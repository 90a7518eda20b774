import { clusterNotWatched } from '../../../../../lib/engine/admission/rules/rook/cluster-not-watched';
import { cluster, operator, verdicts } from '../samples';

test('a cluster outside of the operator namespace', () => {
  expect(verdicts(clusterNotWatched, [operator({}), cluster({}, 'other')])).toEqual([
    {
      object: 'ceph',
      property: 'metadata.namespace',
      message: 'CephCluster other/ceph is outside of the namespace of Deployment rook-ceph/rook-ceph-operator, which looks at no other',
      fix: 'Set ROOK_CURRENT_NAMESPACE_ONLY to "false" for the operator, or move the cluster into its namespace',
    },
  ]);
});

test('silent: an operator for all namespaces', () => {
  expect(verdicts(clusterNotWatched, [operator(), cluster({}, 'other')])).toEqual([]);
});
