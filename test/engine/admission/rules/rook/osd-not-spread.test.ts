import { osdNotSpread } from '../../../../../lib/engine/admission/rules/rook/osd-not-spread';
import { cluster, clusterOf, deviceSet, storageClass, verdicts } from '../samples';

test('three OSDs that nothing spreads', () => {
  expect(verdicts(osdNotSpread, [cluster(), storageClass('local', 'topolvm.io')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].placement.topologySpreadConstraints',
      message: 'Nothing spreads the 3 prepare pods of device set "set1" of CephCluster rook-ceph/ceph',
      fix: 'Give placement and preparePlacement topologySpreadConstraints over zone and host that count the pods of this device set',
    },
  ]);
});

test('silent: OSDs whose prepare pods are spread', () => {
  expect(verdicts(osdNotSpread,
    [clusterOf(deviceSet({ preparePlacement: { topologySpreadConstraints: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { 'ceph.rook.io/DeviceSet': 'set1' } } }] } })), storageClass('local', 'topolvm.io')])).toEqual([]);
});
