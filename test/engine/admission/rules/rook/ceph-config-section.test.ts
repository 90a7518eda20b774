import { cephConfigSection } from '../../../../../lib/engine/admission/rules/rook/ceph-config-section';
import { cluster, verdicts } from '../samples';

test('a section that is no daemon', () => {
  expect(verdicts(cephConfigSection, [cluster({ cephConfig: { osds: { osd_op_complaint_time: '300' } } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.cephConfig.osds',
      message: 'CephCluster rook-ceph/ceph has Ceph options for "osds", which is no kind of daemon',
      fix: 'Use global, mon, mgr, osd, mds or client, or one daemon such as osd.3 or client.rgw.store.a',
    },
  ]);
});

test('silent: sections of Ceph', () => {
  expect(verdicts(cephConfigSection, [cluster({ cephConfig: { 'global': {}, 'osd.3': {}, 'osd/class:ssd': {}, 'client.rgw.store.a': {} } })])).toEqual([]);
});
