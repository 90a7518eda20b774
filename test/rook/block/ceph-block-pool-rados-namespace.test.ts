import { createHash } from 'node:crypto';
import { Duration, rook } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from './support';

const COPIES = rook.Redundancy.replicated(3);
const CHUNKS = rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1 });

/** What Rook makes of names: rook/rook pkg/operator/ceph/pool/radosnamespace/controller.go buildClusterID. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

function specOf(options: rook.RadosNamespaceOptions = {}): any {
  const { site, ceph } = siteWithCluster();
  ceph.addBlockPool('pool', COPIES).addRadosNamespace('team-a', options);
  return objectOf(site, 'CephBlockPoolRadosNamespace', 'team-a', 'ceph-ssd').spec;
}

test('the id for the drivers is the one that Rook would choose, so that a namespace which exists keeps it', () => {
  expect(specOf()).toEqual({ blockPoolName: 'pool', clusterID: hashOf('ceph-ssd-pool-block-team-a') });
  expect(specOf({ cephName: 'A_1' })).toEqual({ name: 'A_1', blockPoolName: 'pool', clusterID: hashOf('ceph-ssd-pool-block-A_1') });
  expect(specOf({ cephName: rook.CephBlockPoolRadosNamespace.IMPLICIT })).toEqual({
    name: '<implicit>', blockPoolName: 'pool', clusterID: hashOf('ceph-ssd-pool-block-'),
  });
});

test('an id of one\'s own', () => {
  expect(specOf({ clusterId: 'team-a' }).clusterID).toBe('team-a');
});

test('mirroring, with schedules in Ceph\'s words', () => {
  const mirroring = { mode: rook.RadosNamespaceMirroringMode.IMAGE, remoteNamespace: 'team-b', snapshotSchedules: [{ interval: Duration.hours(24), startTime: '14:00:00Z' }] };
  expect(specOf({ mirroring }).mirroring).toEqual({ mode: 'image', remoteNamespace: 'team-b', snapshotSchedules: [{ interval: '1d', startTime: '14:00:00Z' }] });
  expect(() => specOf({ mirroring: { ...mirroring, snapshotSchedules: [{ interval: Duration.seconds(30) }] } })).toThrow(
    /mirroring\.snapshotSchedules\[0\]\.interval: 30s is not a whole number of minutes/,
  );
});

test('classes of a namespace have its id, and everything else of its pool', () => {
  const { site, ceph } = siteWithCluster();
  const namespace = ceph.addBlockPool('pool', COPIES).addRadosNamespace('team-a');
  expect(namespace.addStorageClass('block').storageClassName).toBe('block');
  namespace.addSnapshotClass('snapshots');
  namespace.addGroupSnapshotClass('groups');
  namespace.addGroupReplicationClass('replicated-groups');
  const { clusterId } = namespace;
  expect(objectOf(site, 'StorageClass', 'block').parameters).toMatchObject({ clusterID: clusterId, pool: 'pool' });
  expect(objectOf(site, 'VolumeSnapshotClass', 'snapshots').parameters).toMatchObject({
    'clusterID': clusterId, 'csi.storage.k8s.io/snapshotter-secret-namespace': 'ceph-ssd',
  });
  expect(objectOf(site, 'VolumeGroupSnapshotClass', 'groups').parameters).toMatchObject({ clusterID: clusterId, pool: 'pool' });
  expect(objectOf(site, 'VolumeGroupReplicationClass', 'replicated-groups').spec.parameters).toMatchObject({ clusterID: clusterId, pool: 'pool' });
  expect(rook.CephBlockPoolRadosNamespace.isCephBlockPoolRadosNamespace(namespace)).toBe(true);
});

test('data in an erasure-coded pool: the namespace is one of the pool for metadata', () => {
  const { site, ceph } = siteWithCluster();
  const radosNamespace = ceph.addBlockPool('pool', COPIES).addRadosNamespace('team-a');
  ceph.addBlockPool('bulk', CHUNKS).addStorageClass('bulk', { radosNamespace });
  expect(objectOf(site, 'StorageClass', 'bulk').parameters).toMatchObject({ clusterID: radosNamespace.clusterId, pool: 'pool', dataPool: 'bulk' });
});

test('a namespace of another pool is refused', () => {
  const { ceph } = siteWithCluster();
  const radosNamespace = ceph.addBlockPool('pool', COPIES).addRadosNamespace('team-a');
  expect(() => ceph.addBlockPool('other', COPIES).addStorageClass('block', { radosNamespace })).toThrow(
    'tokyo/rook/ceph-ssd/block-pool.other/storage-class.block: radosNamespace: the rados namespace team-a belongs to the pool pool, not to other. '
    + 'Each pool has namespaces of its own, and the driver would not find this one. Pass a rados namespace of other.',
  );
});

test('pools that can hold no namespace are refused', () => {
  const { ceph } = siteWithCluster();
  expect(() => ceph.addBlockPool('builtin-mgr', COPIES, { builtin: rook.BuiltinPool.MGR }).addRadosNamespace('a')).toThrow(
    'tokyo/rook/ceph-ssd/block-pool.builtin-mgr/rados-namespace.a: pool: builtin-mgr holds the settings of Ceph\'s own pool .mgr. '
    + 'Rook would look for a pool named builtin-mgr, which is not there. Add the namespace to a pool for block volumes.',
  );
  expect(() => ceph.addBlockPool('bulk', CHUNKS).addRadosNamespace('a')).toThrow(
    'tokyo/rook/ceph-ssd/block-pool.bulk/rados-namespace.a: pool: the pool bulk is erasure coded. Ceph keeps the list of a namespace and the metadata of its images in '
    + 'replicated pools only. Add the namespace to a replicated pool, and pass it as radosNamespace to a class of bulk.',
  );
});

test('a name that cannot be one is refused, and overrides come last', () => {
  const pool = siteWithCluster().ceph.addBlockPool('pool', COPIES);
  expect(() => pool.addRadosNamespace('Team_A')).toThrow(/name: "Team_A" cannot be a name/);
  expect(specOf({ overrides: { spec: { clusterID: 'other' } } }).clusterID).toBe('other');
});
