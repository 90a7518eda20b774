import { twoClustersInNamespace } from '../../../../../lib/engine/admission/rules/rook/two-clusters-in-namespace';
import { cluster, verdicts } from '../samples';

test('two clusters in one namespace', () => {
  expect(verdicts(twoClustersInNamespace, [cluster({}, 'rook-ceph', 'one'), cluster({}, 'rook-ceph', 'two')])).toEqual([
    {
      object: 'one',
      property: 'metadata.namespace',
      message: 'Namespace rook-ceph holds 2 CephClusters: one, two',
      fix: 'Give every CephCluster a namespace of its own',
    },
    {
      object: 'two',
      property: 'metadata.namespace',
      message: 'Namespace rook-ceph holds 2 CephClusters: one, two',
      fix: 'Give every CephCluster a namespace of its own',
    },
  ]);
});

test('silent: one cluster in each of two namespaces', () => {
  expect(verdicts(twoClustersInNamespace, [cluster({}, 'one'), cluster({}, 'two')])).toEqual([]);
});
