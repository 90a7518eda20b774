import { noCluster } from '../../../../../lib/engine/admission/rules/rook/no-cluster';
import { blockPool, cluster, verdicts } from '../samples';

test('a pool where no cluster is', () => {
  expect(verdicts(noCluster, [cluster({}, 'other'), blockPool()])).toEqual([
    {
      object: 'replicated',
      property: 'metadata.namespace',
      message: 'CephBlockPool rook-ceph/replicated needs a CephCluster in namespace rook-ceph, and there is none',
      fix: 'Put the object into the namespace of its CephCluster, or declare that CephCluster with `existing` on the site',
    },
  ]);
});

test('silent: a pool beside its cluster, and one whose cluster is declared to exist', () => {
  expect(verdicts(noCluster, [cluster(), blockPool()])).toEqual([]);
});
