import { DeletionPolicy, rook } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from './support';

const COPIES = rook.Redundancy.replicated(3);

test('driver, cluster, pool and Secret follow from the pool', () => {
  const { site, ceph } = siteWithCluster();
  expect(ceph.addBlockPool('pool', COPIES).addGroupSnapshotClass('groups').groupSnapshotClassName).toBe('groups');
  expect(objectOf(site, 'VolumeGroupSnapshotClass', 'groups')).toEqual({
    apiVersion: 'groupsnapshot.storage.k8s.io/v1beta2',
    kind: 'VolumeGroupSnapshotClass',
    metadata: { name: 'groups' },
    driver: 'rook-ceph.rbd.csi.ceph.com',
    deletionPolicy: 'Delete',
    parameters: {
      'clusterID': 'ceph-ssd',
      'pool': 'pool',
      'csi.storage.k8s.io/group-snapshotter-secret-name': 'rook-csi-rbd-provisioner',
      'csi.storage.k8s.io/group-snapshotter-secret-namespace': 'ceph-ssd',
    },
  });
});

test('options are written as they are given', () => {
  const { site, ceph } = siteWithCluster();
  ceph.addBlockPool('pool', COPIES).addGroupSnapshotClass('groups', {
    deletionPolicy: DeletionPolicy.RETAIN, isDefaultClass: false, groupNamePrefix: 'tokyo-', labels: { a: 'b' }, annotations: { c: 'd' },
  });
  expect(objectOf(site, 'VolumeGroupSnapshotClass', 'groups')).toMatchObject({
    metadata: { labels: { a: 'b' }, annotations: { 'c': 'd', 'groupsnapshot.storage.kubernetes.io/is-default-class': 'false' } },
    deletionPolicy: 'Retain',
    parameters: { volumeGroupNamePrefix: 'tokyo-' },
  });
});

test('a namespace of another pool, and something that is no pool, are refused', () => {
  const { ceph } = siteWithCluster();
  const radosNamespace = ceph.addBlockPool('other', COPIES).addRadosNamespace('team-a');
  const pool = ceph.addBlockPool('pool', COPIES);
  expect(() => new rook.BlockGroupSnapshotClass(pool, 'groups', { pool, radosNamespace })).toThrow(/the rados namespace team-a belongs to the pool other, not to pool/);
  expect(() => new rook.BlockGroupSnapshotClass(pool, 'more', { pool: 'pool' as any })).toThrow(/pool: "pool" is not a block pool/);
});
