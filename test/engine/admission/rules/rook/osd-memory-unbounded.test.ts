import { osdMemoryUnbounded } from '../../../../../lib/engine/admission/rules/rook/osd-memory-unbounded';
import { cluster, clusterOf, deviceSet, template, verdicts } from '../samples';

test('OSDs without memory', () => {
  expect(verdicts(osdMemoryUnbounded, [cluster()])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].resources',
      message: 'OSDs of device set "set1" of CephCluster rook-ceph/ceph have no memory request or limit',
      fix: 'Give the device set, or resources.osd of the cluster, a memory request or limit',
    },
  ]);
});

test('silent: memory of the set, and of all OSDs of a device class', () => {
  expect(verdicts(osdMemoryUnbounded,
    [clusterOf(deviceSet({ resources: { requests: { memory: '4Gi' } } })), { ...cluster({ resources: { 'osd-ssd': { limits: { memory: '4Gi' } } }, storage: { storageClassDeviceSets: [deviceSet({ volumeClaimTemplates: [template({}, { annotations: { crushDeviceClass: 'ssd' } })] })] } }) }])).toEqual([]);
});
