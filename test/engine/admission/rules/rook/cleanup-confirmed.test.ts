import { cleanupConfirmed } from '../../../../../lib/engine/admission/rules/rook/cleanup-confirmed';
import { cluster, verdicts } from '../samples';

test('a confirmed destruction', () => {
  expect(verdicts(cleanupConfirmed, [cluster({ cleanupPolicy: { confirmation: 'yes-really-destroy-data' } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.cleanupPolicy.confirmation',
      message: 'CephCluster rook-ceph/ceph is marked for destruction with "yes-really-destroy-data"',
      fix: 'Remove cleanupPolicy.confirmation, and set it only right before the cluster is deleted for good',
    },
  ]);
});

test('silent: no confirmation', () => {
  expect(verdicts(cleanupConfirmed, [cluster({ cleanupPolicy: { confirmation: '' } })])).toEqual([]);
});
