import { memoryBelowMinimum } from '../../../../../lib/engine/admission/rules/rook/memory-below-minimum';
import { clusterOf, deviceSet, verdicts } from '../samples';

test('OSDs with 1 GiB', () => {
  expect(verdicts(memoryBelowMinimum, [clusterOf(deviceSet({ resources: { limits: { memory: '1Gi' } } }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].resources.limits.memory',
      message: 'osd of CephCluster rook-ceph/ceph may use 1 GiB of memory, Rook recommends 2 GiB at least',
      fix: 'Give mons at least 1Gi, mgrs 512Mi and OSDs 2Gi, better 4Gi',
    },
  ]);
});

test('silent: OSDs with 4 GiB', () => {
  expect(verdicts(memoryBelowMinimum, [clusterOf(deviceSet({ resources: { limits: { memory: '4Gi' } } }))])).toEqual([]);
});
