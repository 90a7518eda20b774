import { poolDeviceClassMixed } from '../../../../../lib/engine/admission/rules/rook/pool-device-class-mixed';
import { blockPool, clusterOf, deviceSet, template, verdicts } from '../samples';

test('one pool with and one without a class', () => {
  expect(verdicts(poolDeviceClassMixed,
    [clusterOf(deviceSet({ volumeClaimTemplates: [template({}, { annotations: { crushDeviceClass: 'ssd' } })] })), blockPool({ deviceClass: 'ssd', replicated: { size: 3 } }), blockPool({ name: '.mgr', replicated: { size: 3 } }, 'builtin-mgr')])).toEqual([
    {
      object: 'builtin-mgr',
      property: 'spec.deviceClass',
      message: 'CephBlockPool rook-ceph/builtin-mgr has no device class, while CephBlockPool rook-ceph/replicated of CephCluster rook-ceph/ceph is on ssd',
      fix: 'Set deviceClass on every pool of the cluster, the built-in pool .mgr among them',
    },
  ]);
});

test('silent: all pools with a class', () => {
  expect(verdicts(poolDeviceClassMixed,
    [clusterOf(deviceSet({ volumeClaimTemplates: [template({}, { annotations: { crushDeviceClass: 'ssd' } })] })), blockPool({ deviceClass: 'ssd', replicated: { size: 3 } })])).toEqual([]);
});
