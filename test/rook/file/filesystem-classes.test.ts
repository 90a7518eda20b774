import { BindingMode, DeletionPolicy, ReclaimPolicy, rook } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

const FAST = rook.FilesystemPool.of(rook.Redundancy.replicated(3), { name: 'fast' });
const OPTIONS = { metadataPool: FAST, dataPools: [FAST] };

function classOf(options: rook.FilesystemStorageClassOptions = {}): any {
  const { site, ceph } = siteWithCluster();
  ceph.addFilesystem('files', OPTIONS).addStorageClass('ceph-files', options);
  return objectOf(site, 'StorageClass', 'ceph-files');
}

test('everything follows from the filesystem: driver, cluster, Secrets', () => {
  expect(classOf()).toEqual({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'ceph-files' },
    provisioner: 'rook-ceph.cephfs.csi.ceph.com',
    reclaimPolicy: 'Delete',
    volumeBindingMode: 'Immediate',
    allowVolumeExpansion: true,
    parameters: {
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

test('every option has its parameter, as text', () => {
  expect(classOf({
    pool: FAST,
    mounter: rook.FilesystemMounter.KERNEL,
    kernelMountOptions: ['readdir_max_bytes=1048576', 'norbytes'],
    fuseMountOptions: ['debug'],
    encryption: { kmsId: 'vault' },
    backingSnapshot: false,
    volumeNamePrefix: 'tokyo-',
    parameters: { extra: 'x' },
  }).parameters).toMatchObject({
    pool: 'files-fast',
    mounter: 'kernel',
    kernelMountOptions: 'readdir_max_bytes=1048576,norbytes',
    fuseMountOptions: 'debug',
    encrypted: 'true',
    encryptionKMSID: 'vault',
    backingSnapshot: 'false',
    volumeNamePrefix: 'tokyo-',
    extra: 'x',
  });
});

test('lists without an option are left out, since the driver refuses empty ones', () => {
  const { parameters } = classOf({ kernelMountOptions: [], fuseMountOptions: [] });
  expect(Object.keys(parameters).filter((name) => name.endsWith('MountOptions'))).toEqual([]);
});

test('fields beside the parameters are written as they are given', () => {
  expect(classOf({
    reclaimPolicy: ReclaimPolicy.RETAIN,
    bindingMode: BindingMode.WAIT_FOR_FIRST_CONSUMER,
    allowVolumeExpansion: false,
    mountOptions: ['noatime'],
    isDefaultClass: true,
    labels: { team: 'storage' },
    annotations: { note: 'x' },
  })).toMatchObject({
    metadata: { labels: { team: 'storage' }, annotations: { 'note': 'x', 'storageclass.kubernetes.io/is-default-class': 'true' } },
    reclaimPolicy: 'Retain',
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: false,
    mountOptions: ['noatime'],
  });
});

test('volumes grow by themselves where the class says so and they can', () => {
  expect(classOf({ autoresize: true }).metadata.annotations).toEqual({ 'resize.topolvm.io/enabled': 'true' });
  expect(() => classOf({ autoresize: true, allowVolumeExpansion: false })).toThrow('autoresize: volumes of the class cannot grow.');
});

test('volumes of a subvolume group are made under its id', () => {
  const { site, ceph } = siteWithCluster();
  const group = ceph.addFilesystem('files', OPTIONS).addSubVolumeGroup('team-a', { clusterId: 'team-a' });
  const storageClass = group.addStorageClass('team-a-files', { pool: FAST });
  expect([storageClass.filesystem, storageClass.subVolumeGroup]).toEqual([group.filesystem, group]);
  expect(objectOf(site, 'StorageClass', 'team-a-files').parameters).toMatchObject({
    'clusterID': 'team-a', 'fsName': 'files', 'pool': 'files-fast', 'csi.storage.k8s.io/node-stage-secret-namespace': 'ceph-ssd',
  });
});

test('a pool or a group of another filesystem, and a parameter that the class writes itself, are refused', () => {
  const { ceph } = siteWithCluster();
  const [files, others] = ['files', 'others'].map((name) => ceph.addFilesystem(name, OPTIONS));
  const subVolumeGroup = others.addSubVolumeGroup('team-a');
  expect(() => files.addStorageClass('a', { pool: rook.FilesystemPool.of(rook.Redundancy.replicated(3)) })).toThrow(/pool: it is no data pool of the filesystem files/);
  expect(() => new rook.FilesystemStorageClass(files, 'b', { filesystem: files, subVolumeGroup })).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files/b: subVolumeGroup: team-a belongs to the filesystem others. The driver looks for it in the filesystem files. '
    + 'Pass a group of the same filesystem.',
  );
  expect(() => files.addStorageClass('c', { parameters: { fsName: 'x' } })).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files/storage-class.c: parameters.fsName: the class writes fsName itself. One of the two values would be lost without a word. '
    + 'Leave fsName out of parameters and use the option that belongs to it.',
  );
});

test('a class stands for itself wherever a storage class is taken', () => {
  const files = siteWithCluster().ceph.addFilesystem('files', OPTIONS).addStorageClass('ceph-files');
  expect(rook.FilesystemStorageClass.isFilesystemStorageClass(files)).toBe(true);
  expect(rook.FilesystemStorageClass.isFilesystemStorageClass(files.filesystem)).toBe(false);
});

test('snapshots of a cluster, and of a subvolume group under its id', () => {
  const { site, ceph } = siteWithCluster();
  expect(ceph.addFilesystemSnapshotClass('snapshots').snapshotClassName).toBe('snapshots');
  expect(objectOf(site, 'VolumeSnapshotClass', 'snapshots')).toEqual({
    apiVersion: 'snapshot.storage.k8s.io/v1',
    kind: 'VolumeSnapshotClass',
    metadata: { name: 'snapshots' },
    driver: 'rook-ceph.cephfs.csi.ceph.com',
    deletionPolicy: 'Delete',
    parameters: {
      'clusterID': 'ceph-ssd',
      'csi.storage.k8s.io/snapshotter-secret-name': 'rook-csi-cephfs-provisioner',
      'csi.storage.k8s.io/snapshotter-secret-namespace': 'ceph-ssd',
    },
  });
  const group = ceph.addFilesystem('files', OPTIONS).addSubVolumeGroup('team-a', { clusterId: 'team-a' });
  group.addSnapshotClass('team-a-snapshots', {
    deletionPolicy: DeletionPolicy.RETAIN, isDefaultClass: true, snapshotNamePrefix: 'tokyo-', labels: { a: 'b' }, annotations: { c: 'd' },
  });
  expect(objectOf(site, 'VolumeSnapshotClass', 'team-a-snapshots')).toMatchObject({
    metadata: { labels: { a: 'b' }, annotations: { 'c': 'd', 'snapshot.storage.kubernetes.io/is-default-class': 'true' } },
    deletionPolicy: 'Retain',
    parameters: { 'clusterID': 'team-a', 'snapshotNamePrefix': 'tokyo-', 'csi.storage.k8s.io/snapshotter-secret-namespace': 'ceph-ssd' },
  });
});

test('snapshots of a group in another cluster are refused', () => {
  const { ceph, other } = siteWithCluster();
  const subVolumeGroup = other.addFilesystem('files', OPTIONS).addSubVolumeGroup('team-a');
  expect(() => new rook.FilesystemSnapshotClass(ceph, 'snapshots', { cluster: ceph, subVolumeGroup })).toThrow(
    'tokyo/rook/ceph-ssd/snapshots: subVolumeGroup: team-a belongs to the cluster ceph-hdd. The Secrets would be those of the cluster ceph-ssd. '
    + 'Pass a group of the same cluster.',
  );
});

test('snapshots of several volumes at one moment', () => {
  const { site, ceph } = siteWithCluster();
  const files = ceph.addFilesystem('files', OPTIONS);
  expect(files.addGroupSnapshotClass('groups').groupSnapshotClassName).toBe('groups');
  expect(objectOf(site, 'VolumeGroupSnapshotClass', 'groups')).toEqual({
    apiVersion: 'groupsnapshot.storage.k8s.io/v1beta2',
    kind: 'VolumeGroupSnapshotClass',
    metadata: { name: 'groups' },
    driver: 'rook-ceph.cephfs.csi.ceph.com',
    deletionPolicy: 'Delete',
    parameters: {
      'clusterID': 'ceph-ssd',
      'fsName': 'files',
      'csi.storage.k8s.io/group-snapshotter-secret-name': 'rook-csi-cephfs-provisioner',
      'csi.storage.k8s.io/group-snapshotter-secret-namespace': 'ceph-ssd',
    },
  });
  files.addSubVolumeGroup('team-a', { clusterId: 'team-a' }).addGroupSnapshotClass('team-a-groups', {
    deletionPolicy: DeletionPolicy.RETAIN, isDefaultClass: false, groupNamePrefix: 'tokyo-', labels: { a: 'b' }, annotations: { c: 'd' },
  });
  expect(objectOf(site, 'VolumeGroupSnapshotClass', 'team-a-groups')).toMatchObject({
    metadata: { labels: { a: 'b' }, annotations: { 'c': 'd', 'groupsnapshot.storage.kubernetes.io/is-default-class': 'false' } },
    deletionPolicy: 'Retain',
    parameters: { clusterID: 'team-a', fsName: 'files', volumeGroupNamePrefix: 'tokyo-' },
  });
});
