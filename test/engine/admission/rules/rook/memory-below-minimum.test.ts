import { memoryBelowMinimum } from '../../../../../lib/engine/admission/rules/rook/memory-below-minimum';
import { filesystem } from '../filesystem-samples';
import { clusterOf, deviceSet, object, verdicts } from '../samples';

test('OSDs with 1 GiB', () => {
  expect(verdicts(memoryBelowMinimum, [clusterOf(deviceSet({ resources: { limits: { memory: '1Gi' } } }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].resources.limits.memory',
      message: 'osd of CephCluster rook-ceph/ceph may use 1 GiB of memory, Rook recommends 2 GiB at least',
      fix: 'Give mons at least 1Gi, mgrs and mirrors 512Mi, metadata servers 4Gi, and OSDs 2Gi, better 4Gi',
    },
  ]);
});

test('silent: OSDs with 4 GiB', () => {
  expect(verdicts(memoryBelowMinimum, [clusterOf(deviceSet({ resources: { limits: { memory: '4Gi' } } }))])).toEqual([]);
});

const servers = (memory: string) => filesystem({ metadataServer: { activeCount: 1, resources: { limits: { memory } } } });
const mirror = (memory: string) => object('ceph.rook.io/v1', 'CephFilesystemMirror', 'mirror', 'rook-ceph', { spec: { resources: { limits: { memory } } } });

test('daemons with objects of their own', () => {
  expect(verdicts(memoryBelowMinimum, [servers('1Gi'), mirror('256Mi')])).toEqual([
    expect.objectContaining({
      property: 'spec.metadataServer.resources.limits.memory',
      message: 'mds of CephFilesystem rook-ceph/files may use 1 GiB of memory, Rook recommends 4 GiB at least',
    }),
    expect.objectContaining({
      property: 'spec.resources.limits.memory',
      message: 'fs-mirror of CephFilesystemMirror rook-ceph/mirror may use 256 MiB of memory, Rook recommends 512 MiB at least',
    }),
  ]);
  expect(verdicts(memoryBelowMinimum, [servers('4Gi'), mirror('1Gi'), filesystem()])).toEqual([]);
});
