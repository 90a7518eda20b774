import { deviceSetNamesRepeat } from '../../../../../lib/engine/admission/rules/rook/device-set-names-repeat';
import { clusterOf, deviceSet, verdicts } from '../samples';

test('two device sets of one name', () => {
  expect(verdicts(deviceSetNamesRepeat, [clusterOf(deviceSet(), deviceSet())])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[1].name',
      message: 'CephCluster rook-ceph/ceph has two device sets named "set1"',
      fix: 'Give every device set of the cluster its own name',
    },
  ]);
});

test('silent: two device sets of two names', () => {
  expect(verdicts(deviceSetNamesRepeat, [clusterOf(deviceSet(), deviceSet({ name: 'set2' }))])).toEqual([]);
});
