import { fullRatios } from '../../../../../lib/engine/admission/rules/rook/full-ratios';
import { cluster, deviceSet, verdicts } from '../samples';

test('nearly full after backfill full', () => {
  expect(verdicts(fullRatios, [cluster({ storage: { storageClassDeviceSets: [deviceSet()], nearFullRatio: 0.92 } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.nearFullRatio',
      message: 'CephCluster rook-ceph/ceph has nearFullRatio 0.92 and backfillFullRatio 0.9',
      fix: 'Keep nearFullRatio below backfillFullRatio below fullRatio (0.85, 0.9 and 0.95 by default)',
    },
  ]);
});

test('silent: three marks in order', () => {
  expect(verdicts(fullRatios,
    [cluster({ storage: { storageClassDeviceSets: [deviceSet()], nearFullRatio: 0.7, backfillFullRatio: 0.75, fullRatio: 0.8 } })])).toEqual([]);
});
