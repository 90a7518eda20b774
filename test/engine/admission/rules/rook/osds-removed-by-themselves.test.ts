import { osdsRemovedByThemselves } from '../../../../../lib/engine/admission/rules/rook/osds-removed-by-themselves';
import { cluster, verdicts } from '../samples';

test('OSDs that go by themselves', () => {
  expect(verdicts(osdsRemovedByThemselves, [cluster({ removeOSDsIfOutAndSafeToRemove: true })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.removeOSDsIfOutAndSafeToRemove',
      message: 'CephCluster rook-ceph/ceph lets Rook remove OSDs that are out',
      fix: 'Leave removeOSDsIfOutAndSafeToRemove off and remove OSDs by hand',
    },
  ]);
});

test('silent: OSDs that stay', () => {
  expect(verdicts(osdsRemovedByThemselves, [cluster({ removeOSDsIfOutAndSafeToRemove: false })])).toEqual([]);
});
