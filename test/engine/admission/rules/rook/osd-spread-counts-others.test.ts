import { osdSpreadCountsOthers } from '../../../../../lib/engine/admission/rules/rook/osd-spread-counts-others';
import { clusterOf, deviceSet, verdicts } from '../samples';

test('a constraint of daemons that counts prepare pods only', () => {
  expect(verdicts(osdSpreadCountsOthers,
    [clusterOf(deviceSet({ placement: { topologySpreadConstraints: [{ topologyKey: 'topology.kubernetes.io/zone', labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['rook-ceph-osd-prepare'] }] } }] } }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].placement.topologySpreadConstraints[0].labelSelector',
      message: 'The spread over topology.kubernetes.io/zone does not count the pods of device set "set1" of CephCluster rook-ceph/ceph (app rook-ceph-osd)',
      fix: 'Select on ceph.rook.io/DeviceSet with the name of the set, and on app with rook-ceph-osd and rook-ceph-osd-prepare',
    },
  ]);
});

test('silent: a constraint that counts the set', () => {
  expect(verdicts(osdSpreadCountsOthers,
    [clusterOf(deviceSet({ placement: { topologySpreadConstraints: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { 'ceph.rook.io/DeviceSet': 'set1' } } }] } }))])).toEqual([]);
});
