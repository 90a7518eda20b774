import { clusterNotReconciled } from '../../../../../lib/engine/admission/rules/rook/cluster-not-reconciled';
import { cluster, verdicts } from '../samples';

const labelled = (labels?: object) => ({ ...cluster(), metadata: { name: 'ceph', namespace: 'rook-ceph', labels } });

test('the label, whatever its value', () => {
  expect(verdicts(clusterNotReconciled, [labelled({ 'ceph.rook.io/do-not-reconcile': '' })])).toEqual([
    {
      object: 'ceph',
      property: 'metadata.labels["ceph.rook.io/do-not-reconcile"]',
      message: 'CephCluster rook-ceph/ceph carries the label ceph.rook.io/do-not-reconcile',
      fix: 'Remove the label; it is for the time of a repair by hand',
    },
  ]);
});

test('silent: other labels and none', () => {
  expect(verdicts(clusterNotReconciled, [labelled({ team: 'storage' }), labelled()])).toEqual([]);
});
