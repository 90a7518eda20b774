import { classNamespaceElsewhere } from '../../../../../lib/engine/admission/rules/rook/class-namespace-elsewhere';
import { blockClass, object, verdicts } from '../samples';

const namespace = object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', 'team', 'rook-ceph', { spec: { blockPoolName: 'replicated', clusterID: 'team' } });
const group = object('ceph.rook.io/v1', 'CephFilesystemSubVolumeGroup', 'files', 'rook-ceph', { spec: { filesystemName: 'fs', clusterID: 'files' } });
const replicated = (pool: string) => object('replication.storage.openshift.io/v1alpha1', 'VolumeGroupReplicationClass', 'groups', undefined, {
  spec: { provisioner: 'rook-ceph.rbd.csi.ceph.com', parameters: { clusterID: 'team', pool } },
});
const FIX = 'Use the pool of the rados namespace as pool, or the clusterID of one that belongs to it';

test('another pool, or no part of a pool at all', () => {
  expect(verdicts(classNamespaceElsewhere, [namespace, group, blockClass({ clusterID: 'team', pool: 'other' }), blockClass({ clusterID: 'files' }), replicated('other')])).toEqual([
    { object: 'block', property: 'parameters.pool', message: 'StorageClass block uses the clusterID of CephBlockPoolRadosNamespace rook-ceph/team, which belongs to pool replicated, and pool other', fix: FIX },
    { object: 'block', property: 'parameters.pool', message: 'StorageClass block uses the clusterID of CephFilesystemSubVolumeGroup rook-ceph/files, which is no part of a pool', fix: FIX },
    { object: 'groups', property: 'spec.parameters.pool', message: 'VolumeGroupReplicationClass groups uses the clusterID of CephBlockPoolRadosNamespace rook-ceph/team, which belongs to pool replicated, and pool other', fix: FIX },
  ]);
});

test('silent: the pool of the namespace, or no namespace', () => {
  expect(verdicts(classNamespaceElsewhere, [namespace, blockClass({ clusterID: 'team' }), blockClass({ pool: 'other' }), replicated('replicated')])).toEqual([]);
});
