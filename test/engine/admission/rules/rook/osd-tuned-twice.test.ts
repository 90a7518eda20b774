import { osdTunedTwice } from '../../../../../lib/engine/admission/rules/rook/osd-tuned-twice';
import { clusterOf, deviceSet, verdicts } from '../samples';

test('a set that is slow and fast', () => {
  expect(verdicts(osdTunedTwice, [clusterOf(deviceSet({ tuneDeviceClass: true, tuneFastDeviceClass: true }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].tuneFastDeviceClass',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph is tuned for slow volumes and for fast ones',
      fix: 'Keep tuneDeviceClass for slow volumes, or tuneFastDeviceClass for fast ones',
    },
  ]);
});

test('silent: one of both, or none', () => {
  expect(verdicts(osdTunedTwice, [
    clusterOf(deviceSet({ tuneDeviceClass: true, tuneFastDeviceClass: false }), deviceSet({ name: 'set2', tuneFastDeviceClass: true }), deviceSet({ name: 'set3' })),
  ])).toEqual([]);
});
