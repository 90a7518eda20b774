import { poolDeviceClassUnknown } from '../../../../../lib/engine/admission/rules/rook/pool-device-class-unknown';
import { blockPool, clusterOf, deviceSet, template, verdicts } from '../samples';

test('a class that no set has', () => {
  expect(verdicts(poolDeviceClassUnknown,
    [clusterOf(deviceSet({ volumeClaimTemplates: [template({}, { annotations: { crushDeviceClass: 'ssd' } })] })), blockPool({ deviceClass: 'nvme', replicated: { size: 3 } })])).toEqual([
    {
      object: 'replicated',
      property: 'spec.deviceClass',
      message: 'CephBlockPool rook-ceph/replicated is on device class "nvme", the OSDs of CephCluster rook-ceph/ceph are of class ssd',
      fix: 'Use the crushDeviceClass of one of the device sets',
    },
  ]);
});

test('silent: the class of the set, and sets that say nothing', () => {
  expect(verdicts(poolDeviceClassUnknown,
    [clusterOf(deviceSet({ volumeClaimTemplates: [template({}, { annotations: { crushDeviceClass: 'ssd' } })] })), blockPool({ deviceClass: 'ssd', replicated: { size: 3 } })])).toEqual([]);
});
