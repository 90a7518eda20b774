import { upgradeChecksSkipped } from '../../../../../lib/engine/admission/rules/rook/upgrade-checks-skipped';
import { cluster, verdicts } from '../samples';

test('skipped checks', () => {
  expect(verdicts(upgradeChecksSkipped, [cluster({ skipUpgradeChecks: true })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.skipUpgradeChecks',
      message: 'CephCluster rook-ceph/ceph upgrades with skipUpgradeChecks',
      fix: 'Remove the setting once the upgrade it was for is done',
    },
  ]);
});

test('silent: checks in force', () => {
  expect(verdicts(upgradeChecksSkipped, [cluster({ skipUpgradeChecks: false })])).toEqual([]);
});
