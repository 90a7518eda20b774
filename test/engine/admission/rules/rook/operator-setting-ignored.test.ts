import { operatorSettingIgnored } from '../../../../../lib/engine/admission/rules/rook/operator-setting-ignored';
import { object, verdicts } from '../samples';

test('a setting of the time before 1.20', () => {
  expect(verdicts(operatorSettingIgnored,
    [object('v1', 'ConfigMap', 'rook-ceph-operator-config', 'rook-ceph', { data: { CSI_ENABLE_RBD_SNAPSHOTTER: 'true', ROOK_LOG_LEVEL: 'INFO' } })])).toEqual([
    {
      object: 'rook-ceph-operator-config',
      property: 'data.CSI_ENABLE_RBD_SNAPSHOTTER',
      message: 'ConfigMap rook-ceph/rook-ceph-operator-config sets CSI_ENABLE_RBD_SNAPSHOTTER, which Rook does not read',
      fix: 'Remove it; what began with CSI_ is now a field of the Driver and OperatorConfig objects of csi.ceph.io',
    },
  ]);
});

test('silent: settings that are read', () => {
  expect(verdicts(operatorSettingIgnored,
    [object('v1', 'ConfigMap', 'rook-ceph-operator-config', 'rook-ceph', { data: { ROOK_LOG_LEVEL: 'INFO', CSI_CEPHFS_KERNEL_MOUNT_OPTIONS: 'ms_mode=crc' } })])).toEqual([]);
});
