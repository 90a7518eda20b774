import { cleanupPlacementIgnored } from '../../../../../lib/engine/admission/rules/rook/cleanup-placement-ignored';
import { cluster, verdicts } from '../samples';

test('an affinity of the cleanup jobs', () => {
  expect(verdicts(cleanupPlacementIgnored, [cluster({ placement: { cleanup: { nodeAffinity: {}, tolerations: [{ operator: 'Exists' }] } } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.placement.cleanup.nodeAffinity',
      message: 'CephCluster rook-ceph/ceph has nodeAffinity for its cleanup jobs',
      fix: 'Keep only tolerations; the jobs run wherever daemons ran',
    },
  ]);
});

test('silent: tolerations of the cleanup jobs, affinities of all daemons', () => {
  expect(verdicts(cleanupPlacementIgnored, [
    cluster({ placement: { all: { nodeAffinity: {} }, cleanup: { tolerations: [{ operator: 'Exists' }], nodeAffinity: null } } }),
  ])).toEqual([]);
});
