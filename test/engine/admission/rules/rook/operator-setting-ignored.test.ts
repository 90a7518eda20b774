import { operatorSettingIgnored } from '../../../../../lib/engine/admission/rules/rook/operator-setting-ignored';
import { object, verdicts } from '../samples';

test('a setting of the time before 1.20', () => {
  expect(verdicts(operatorSettingIgnored,
    [object('v1', 'ConfigMap', 'rook-ceph-operator-config', 'rook-ceph', { data: { CSI_ENABLE_RBD_SNAPSHOTTER: 'true', ROOK_LOG_LEVEL: 'INFO' } })])).toEqual([
    {
      object: 'rook-ceph-operator-config',
      property: 'data.CSI_ENABLE_RBD_SNAPSHOTTER',
      message: 'ConfigMap rook-ceph/rook-ceph-operator-config sets CSI_ENABLE_RBD_SNAPSHOTTER, which Rook 1.20.6 does not read; Rook 1.19.10 does',
      fix: 'Remove it; what began with CSI_ is now a field of the Driver and OperatorConfig objects of csi.ceph.io',
    },
  ]);
});

test('silent: settings that are read', () => {
  expect(verdicts(operatorSettingIgnored,
    [object('v1', 'ConfigMap', 'rook-ceph-operator-config', 'rook-ceph', { data: { ROOK_LOG_LEVEL: 'INFO', CSI_CEPHFS_KERNEL_MOUNT_OPTIONS: 'ms_mode=crc' } })])).toEqual([]);
});

describe('for Rook 1.19', () => {
  const facts = { releases: { rook: '1.19.10' } };
  const settings = (data: object): any => object('v1', 'ConfigMap', 'rook-ceph-operator-config', 'rook-ceph', { data });

  test('a setting that came later', () => {
    expect(verdicts(operatorSettingIgnored, [settings({ ROOK_DELETE_UNUSED_CRUSH_RULES: 'false' })], facts)).toEqual([{
      object: 'rook-ceph-operator-config',
      property: 'data.ROOK_DELETE_UNUSED_CRUSH_RULES',
      message: 'ConfigMap rook-ceph/rook-ceph-operator-config sets ROOK_DELETE_UNUSED_CRUSH_RULES, which Rook 1.19.10 does not read; Rook 1.20.6 does',
      fix: 'Run Rook 1.20.6, or leave it out',
    }]);
  });

  test('silent: its settings of the CSI drivers', () => {
    expect(verdicts(operatorSettingIgnored, [settings({ ROOK_USE_CSI_OPERATOR: 'true', CSI_PROVISIONER_REPLICAS: '2' })], facts)).toEqual([]);
  });
});

test('a variable of the operator that is not read, and one that belongs to somebody else', () => {
  const env = [{ name: 'ROOK_LOG_LEVEL', value: 'INFO' }, { name: 'CSI_LOG_LEVEL', value: '5' }, { name: 'HTTPS_PROXY', value: 'http://proxy' }];
  const operator = object('apps/v1', 'Deployment', 'rook-ceph-operator', 'rook-ceph', {
    spec: { template: { spec: { containers: [{ name: 'rook-ceph-operator', args: ['ceph', 'operator'], env }] } } },
  });
  expect(verdicts(operatorSettingIgnored, [operator]).map(({ property, message }) => ({ property, message }))).toEqual([{
    property: 'spec.template.spec.containers[0].env[1].name',
    message: 'Deployment rook-ceph/rook-ceph-operator sets CSI_LOG_LEVEL, which Rook 1.20.6 does not read; Rook 1.19.10 does',
  }]);
});
