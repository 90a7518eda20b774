import { DeletionPolicy } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from './support';

test('driver, cluster and Secret follow from the cluster', () => {
  const { site, ceph } = siteWithCluster();
  expect(ceph.addBlockSnapshotClass('snapshots').snapshotClassName).toBe('snapshots');
  expect(objectOf(site, 'VolumeSnapshotClass', 'snapshots')).toEqual({
    apiVersion: 'snapshot.storage.k8s.io/v1',
    kind: 'VolumeSnapshotClass',
    metadata: { name: 'snapshots' },
    driver: 'rook-ceph.rbd.csi.ceph.com',
    deletionPolicy: 'Delete',
    parameters: {
      'clusterID': 'ceph-ssd',
      'csi.storage.k8s.io/snapshotter-secret-name': 'rook-csi-rbd-provisioner',
      'csi.storage.k8s.io/snapshotter-secret-namespace': 'ceph-ssd',
    },
  });
});

test('options are written as they are given', () => {
  const { site, ceph } = siteWithCluster();
  ceph.addBlockSnapshotClass('snapshots', {
    deletionPolicy: DeletionPolicy.RETAIN, isDefaultClass: true, snapshotNamePrefix: 'tokyo-', labels: { a: 'b' }, annotations: { c: 'd' },
  });
  expect(objectOf(site, 'VolumeSnapshotClass', 'snapshots')).toMatchObject({
    metadata: { labels: { a: 'b' }, annotations: { 'c': 'd', 'snapshot.storage.kubernetes.io/is-default-class': 'true' } },
    deletionPolicy: 'Retain',
    parameters: { snapshotNamePrefix: 'tokyo-' },
  });
});
