import { BindingMode, DeletionPolicy, ReclaimPolicy, rook } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithFilesystem } from './support';

function classOf(options: Partial<rook.NfsStorageClassOptions> = {}, nfs: rook.NfsOptions = {}): any {
  const { site, ceph, filesystem } = siteWithFilesystem();
  ceph.addNfs('shares', nfs).addStorageClass('ceph-nfs', { filesystem, ...options });
  return objectOf(site, 'StorageClass', 'ceph-nfs');
}

test('everything follows from servers and filesystem: driver, cluster, Secrets', () => {
  expect(classOf()).toEqual({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'ceph-nfs' },
    provisioner: 'rook-ceph.nfs.csi.ceph.com',
    reclaimPolicy: 'Delete',
    volumeBindingMode: 'Immediate',
    allowVolumeExpansion: true,
    parameters: {
      'nfsCluster': 'shares',
      'server': 'rook-ceph-nfs-shares-a.ceph-ssd.svc',
      'clusterID': 'ceph-ssd',
      'fsName': 'files',
      'csi.storage.k8s.io/provisioner-secret-name': 'rook-csi-cephfs-provisioner',
      'csi.storage.k8s.io/provisioner-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/controller-expand-secret-name': 'rook-csi-cephfs-provisioner',
      'csi.storage.k8s.io/controller-expand-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/controller-publish-secret-name': 'rook-csi-cephfs-provisioner',
      'csi.storage.k8s.io/controller-publish-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/node-stage-secret-name': 'rook-csi-cephfs-node',
      'csi.storage.k8s.io/node-stage-secret-namespace': 'ceph-ssd',
    },
  });
});

test('every option has its parameter, and its field', () => {
  const { site, ceph, filesystem, fast } = siteWithFilesystem();
  ceph.addNfs('shares').addStorageClass('ceph-nfs', {
    filesystem,
    pool: fast,
    server: 'nfs.example.com',
    securityTypes: [rook.NfsSecurityType.KRB5P, rook.NfsSecurityType.SYS],
    clients: ['192.168.0.10', '10.0.0.0/8'],
    volumeNamePrefix: 'nfs-',
    parameters: { extra: 'x' },
    reclaimPolicy: ReclaimPolicy.RETAIN,
    bindingMode: BindingMode.WAIT_FOR_FIRST_CONSUMER,
    allowVolumeExpansion: false,
    mountOptions: ['nconnect=4'],
    isDefaultClass: false,
    labels: { team: 'storage' },
    annotations: { note: 'x' },
  });
  expect(objectOf(site, 'StorageClass', 'ceph-nfs')).toMatchObject({
    metadata: { labels: { team: 'storage' }, annotations: { 'note': 'x', 'storageclass.kubernetes.io/is-default-class': 'false' } },
    parameters: {
      pool: 'files-fast', server: 'nfs.example.com', secTypes: 'krb5p,sys', clients: '192.168.0.10,10.0.0.0/8', volumeNamePrefix: 'nfs-', extra: 'x',
    },
    reclaimPolicy: 'Retain',
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: false,
    mountOptions: ['nconnect=4'],
  });
});

test('clients are told a port that is not the usual one, once', () => {
  expect(classOf({}, { port: 2050 }).mountOptions).toEqual(['port=2050']);
  expect(classOf({ mountOptions: ['nconnect=4'] }, { port: 2050 }).mountOptions).toEqual(['nconnect=4', 'port=2050']);
  expect(classOf({ mountOptions: ['port=30049'] }, { port: 2050 }).mountOptions).toEqual(['port=30049']);
  expect(classOf({}, { port: 2049 })).not.toHaveProperty('mountOptions');
});

test('mistakes are refused where they are made', () => {
  const { ceph, filesystem, other } = siteWithFilesystem();
  const nfs = ceph.addNfs('shares');
  expect(() => nfs.addStorageClass('a', { filesystem: other })).toThrow(
    'tokyo/rook/ceph-ssd/nfs.shares/storage-class.a: filesystem: the filesystem files belongs to the cluster ceph-hdd. '
    + 'The servers shares can export filesystems of their own cluster, ceph-ssd, only. Pass a filesystem of the same cluster.');
  expect(() => nfs.addStorageClass('b', { filesystem: 'files' as any })).toThrow('filesystem: "files" is not a shared filesystem');
  expect(() => nfs.addStorageClass('c', { filesystem, pool: rook.FilesystemPool.of(rook.Redundancy.replicated(3)) })).toThrow('pool: it is no data pool of the filesystem files');
  expect(() => nfs.addStorageClass('d', { filesystem, parameters: { server: 'x' } })).toThrow('parameters.server: the class writes server itself');
  expect(() => nfs.addStorageClass('E', { filesystem })).toThrow('"E" cannot be a name');
});

test('a class stands for itself wherever a storage class is taken', () => {
  const { ceph, filesystem } = siteWithFilesystem();
  const nfs = ceph.addNfs('shares');
  const storageClass = nfs.addStorageClass('ceph-nfs', { filesystem });
  expect([storageClass.storageClassName, storageClass.nfs, storageClass.filesystem]).toEqual(['ceph-nfs', nfs, filesystem]);
  expect(rook.NfsStorageClass.isNfsStorageClass(storageClass)).toBe(true);
  expect(rook.NfsStorageClass.isNfsStorageClass(nfs)).toBe(false);
});

test('snapshots act as the users of the driver for shared filesystems', () => {
  const { site, ceph } = siteWithFilesystem();
  const snapshots = ceph.addNfsSnapshotClass('ceph-nfs-snapshots', {
    deletionPolicy: DeletionPolicy.RETAIN, isDefaultClass: true, snapshotNamePrefix: 'snap-', labels: { team: 'storage' }, annotations: { note: 'x' },
  });
  ceph.addNfsSnapshotClass('plain');
  expect(objectOf(site, 'VolumeSnapshotClass', 'ceph-nfs-snapshots')).toEqual({
    apiVersion: 'snapshot.storage.k8s.io/v1',
    kind: 'VolumeSnapshotClass',
    metadata: {
      name: 'ceph-nfs-snapshots', labels: { team: 'storage' }, annotations: { 'note': 'x', 'snapshot.storage.kubernetes.io/is-default-class': 'true' },
    },
    driver: 'rook-ceph.nfs.csi.ceph.com',
    deletionPolicy: 'Retain',
    parameters: {
      'clusterID': 'ceph-ssd',
      'snapshotNamePrefix': 'snap-',
      'csi.storage.k8s.io/snapshotter-secret-name': 'rook-csi-cephfs-provisioner',
      'csi.storage.k8s.io/snapshotter-secret-namespace': 'ceph-ssd',
    },
  });
  expect(objectOf(site, 'VolumeSnapshotClass', 'plain').deletionPolicy).toBe('Delete');
  expect(rook.NfsSnapshotClass.isNfsSnapshotClass(snapshots)).toBe(true);
  expect(rook.NfsSnapshotClass.isNfsSnapshotClass(ceph)).toBe(false);
});
