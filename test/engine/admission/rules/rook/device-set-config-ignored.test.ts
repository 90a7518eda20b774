import { deviceSetConfigIgnored } from '../../../../../lib/engine/admission/rules/rook/device-set-config-ignored';
import { clusterOf, deviceSet, verdicts } from '../samples';

test('settings for disks on a device set', () => {
  expect(verdicts(deviceSetConfigIgnored, [clusterOf(deviceSet({ config: { deviceClass: 'ssd', osdsPerDevice: '2' } }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].config',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph sets deviceClass, osdsPerDevice in config',
      fix: 'Use the annotations crushDeviceClass, crushInitialWeight and crushPrimaryAffinity of the claim template, and encrypted of the device set',
    },
  ]);
});

test('silent: no such settings', () => {
  expect(verdicts(deviceSetConfigIgnored, [clusterOf(deviceSet({ config: {} }))])).toEqual([]);
});
