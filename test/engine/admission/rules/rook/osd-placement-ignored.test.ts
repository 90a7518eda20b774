import { osdPlacementIgnored } from '../../../../../lib/engine/admission/rules/rook/osd-placement-ignored';
import { cluster, verdicts } from '../samples';

test('a placement of OSDs where all live on claims', () => {
  expect(verdicts(osdPlacementIgnored, [cluster({ placement: { osd: { tolerations: [] } } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.placement.osd',
      message: 'All OSDs of CephCluster rook-ceph/ceph live on claims, so its placement.osd reaches none',
      fix: 'Move it into placement and preparePlacement of the device sets',
    },
  ]);
});

test('silent: a placement of OSDs on nodes', () => {
  expect(verdicts(osdPlacementIgnored, [cluster({ placement: { osd: {} }, storage: { useAllNodes: true } })])).toEqual([]);
});
