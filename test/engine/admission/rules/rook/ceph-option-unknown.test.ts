import { cephOptionUnknown } from '../../../../../lib/engine/admission/rules/rook/ceph-option-unknown';
import { ROOK_RELEASES } from '../../../../../lib/upstream/catalog/rook';
import { cephOptions } from '../../../../../lib/upstream/ceph-options';
import { cluster, verdicts } from '../samples';

const withOptions = (options: object, version = '20.2.4', field = 'cephConfig') =>
  cluster({ cephVersion: { image: `quay.io/ceph/ceph:v${version}` }, [field]: options });

test('a misspelt option, one that is gone, and one with nothing like it', () => {
  expect(verdicts(cephOptionUnknown, [withOptions({ global: { osd_max_backfill: '2', osd_repair_during_recovery: 'true' }, mon: { 'surely not': '1' } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.cephConfig.global.osd_max_backfill',
      message: 'CephCluster rook-ceph/ceph sets "osd_max_backfill", which is no option of Ceph 20.2.4, did you mean "osd_max_backfills"?',
      fix: 'Write osd_max_backfills',
    },
    {
      object: 'ceph',
      property: 'spec.cephConfig.global.osd_repair_during_recovery',
      message: 'CephCluster rook-ceph/ceph sets "osd_repair_during_recovery", which is no option of Ceph 20.2.4',
      fix: 'Write the option as "ceph config ls" lists it; those of mgr modules begin with mgr/',
    },
    {
      object: 'ceph',
      property: 'spec.cephConfig.mon.surely not',
      message: 'CephCluster rook-ceph/ceph sets "surely not", which is no option of Ceph 20.2.4',
      fix: 'Write the option as "ceph config ls" lists it; those of mgr modules begin with mgr/',
    },
  ]);
});

test('options from secrets are judged as well', () => {
  expect(verdicts(cephOptionUnknown, [withOptions({ mgr: { rgw_keystone_admin_pasword: {} } }, '19.2.6', 'cephConfigFromSecret')]).map(({ message }) => message)).toEqual([
    'CephCluster rook-ceph/ceph sets "rgw_keystone_admin_pasword", which is no option of Ceph 19.2.6, did you mean "rgw_keystone_admin_password"?',
  ]);
});

test('silent: known options, those with spaces, of mgr modules, of older releases, and of releases that are too new to judge', () => {
  expect(verdicts(cephOptionUnknown, [
    withOptions({ global: { 'osd_pool_default_size': '3', 'osd max scrubs': '2' }, mgr: { 'mgr/dashboard/anything': '1' } }),
    withOptions({ osd: { osd_repair_during_recovery: 'true' } }, '19.2.6'),
    withOptions({ osd: { brand_new: 'true' } }, '20.2.99'),
    withOptions({ osd: { brand_new: 'true' } }, '21.1.0'),
  ])).toEqual([]);
});

test('the list is as new as the newest Ceph of the catalog', () => {
  expect(ROOK_RELEASES.map(({ images }) => images.ceph?.split(':v')[1])).toContain(cephOptions().version);
});
