import { BindingMode, ReclaimPolicy, rook, Size } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from './support';

const COPIES = rook.Redundancy.replicated(3);
const CHUNKS = rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1 });

function classOf(options: rook.BlockStorageClassOptions = {}): any {
  const { site, ceph } = siteWithCluster();
  ceph.addBlockPool('pool', COPIES).addStorageClass('ceph-block', options);
  return objectOf(site, 'StorageClass', 'ceph-block');
}

test('everything follows from the pool: driver, cluster, Secrets', () => {
  expect(classOf()).toEqual({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'ceph-block' },
    provisioner: 'rook-ceph.rbd.csi.ceph.com',
    reclaimPolicy: 'Delete',
    volumeBindingMode: 'Immediate',
    allowVolumeExpansion: true,
    parameters: {
      'clusterID': 'ceph-ssd',
      'pool': 'pool',
      'imageFormat': '2',
      'imageFeatures': 'layering',
      'csi.storage.k8s.io/fstype': 'ext4',
      'csi.storage.k8s.io/provisioner-secret-name': 'rook-csi-rbd-provisioner',
      'csi.storage.k8s.io/provisioner-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/controller-expand-secret-name': 'rook-csi-rbd-provisioner',
      'csi.storage.k8s.io/controller-expand-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/controller-publish-secret-name': 'rook-csi-rbd-provisioner',
      'csi.storage.k8s.io/controller-publish-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/node-stage-secret-name': 'rook-csi-rbd-node',
      'csi.storage.k8s.io/node-stage-secret-namespace': 'ceph-ssd',
    },
  });
});

test('every option has its parameter, as text', () => {
  const { ceph } = siteWithCluster();
  const near = ceph.addBlockPool('near', COPIES);
  const { parameters } = classOf({
    imageFeatures: [rook.ImageFeature.LAYERING, rook.ImageFeature.EXCLUSIVE_LOCK],
    fileSystem: rook.BlockFileSystem.XFS,
    mkfsOptions: '-K',
    mounter: rook.BlockMounter.RBD_NBD,
    tryOtherMounters: false,
    mapOptions: 'krbd:lock_on_read',
    unmapOptions: 'krbd:force',
    encryption: { kmsId: 'vault', type: rook.BlockEncryptionType.FILE },
    striping: { objectSize: Size.mebi(8), unit: Size.of('64Ki'), count: 4 },
    topologyPools: [{ pool: near, segments: { zone: 'a' } }],
    volumeNamePrefix: 'tokyo-',
    cephLogDirectory: '/var/log/rbd',
    cephLogStrategy: rook.BlockLogStrategy.COMPRESS,
    parameters: { extra: 'x' },
  });
  expect(parameters).toMatchObject({
    'imageFeatures': 'layering,exclusive-lock',
    'csi.storage.k8s.io/fstype': 'xfs',
    'mkfsOptions': '-K',
    'mounter': 'rbd-nbd',
    'tryOtherMounters': 'false',
    'mapOptions': 'krbd:lock_on_read',
    'unmapOptions': 'krbd:force',
    'encrypted': 'true',
    'encryptionKMSID': 'vault',
    'encryptionType': 'file',
    'objectSize': '8388608',
    'stripeUnit': '65536',
    'stripeCount': '4',
    'topologyConstrainedPools': '[{"poolName":"near","domainSegments":[{"domainLabel":"zone","value":"a"}]}]',
    'volumeNamePrefix': 'tokyo-',
    'cephLogDir': '/var/log/rbd',
    'cephLogStrategy': 'compress',
    'extra': 'x',
  });
});

test('fields beside the parameters are written as they are given', () => {
  const topologies = [{ matchLabelExpressions: [{ key: 'topology.kubernetes.io/zone', values: ['a'] }] }];
  expect(classOf({
    reclaimPolicy: ReclaimPolicy.RETAIN,
    bindingMode: BindingMode.WAIT_FOR_FIRST_CONSUMER,
    allowVolumeExpansion: false,
    mountOptions: ['discard'],
    allowedTopologies: topologies,
    isDefaultClass: true,
    labels: { team: 'storage' },
    annotations: { note: 'x' },
  })).toMatchObject({
    metadata: { labels: { team: 'storage' }, annotations: { 'note': 'x', 'storageclass.kubernetes.io/is-default-class': 'true' } },
    reclaimPolicy: 'Retain',
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: false,
    mountOptions: ['discard'],
    allowedTopologies: topologies,
  });
});

test('volumes grow by themselves where the class says so and they can', () => {
  expect(classOf({ autoresize: true }).metadata.annotations).toEqual({ 'resize.topolvm.io/enabled': 'true' });
  expect(() => classOf({ autoresize: true, allowVolumeExpansion: false })).toThrow('autoresize: volumes of the class cannot grow.');
});

test('pools by topology wait for the first pod, since its node decides', () => {
  const pool = siteWithCluster().ceph.addBlockPool('near', COPIES);
  expect(classOf({ topologyPools: [{ pool, segments: { zone: 'a' } }] }).volumeBindingMode).toBe('WaitForFirstConsumer');
});

test('an erasure-coded pool keeps data, a replicated one the metadata', () => {
  const { site, ceph } = siteWithCluster();
  const metadataPool = ceph.addBlockPool('metadata', COPIES);
  ceph.addBlockPool('chunks', CHUNKS).addStorageClass('ceph-bulk', { metadataPool });
  expect(objectOf(site, 'StorageClass', 'ceph-bulk').parameters).toMatchObject({ pool: 'metadata', dataPool: 'chunks' });
});

test('an erasure-coded pool without a pool for metadata is refused', () => {
  expect(() => siteWithCluster().ceph.addBlockPool('chunks', CHUNKS).addStorageClass('ceph-bulk')).toThrow(
    'tokyo/rook/ceph-ssd/block-pool.chunks/storage-class.ceph-bulk: metadataPool: the pool chunks is erasure coded and there is no pool for metadata. '
    + 'Ceph keeps the metadata of images in replicated pools only, and no volume could be made. '
    + 'Pass a replicated pool of the same cluster as metadataPool.',
  );
});

test('two pools of one kind, or of two clusters, are refused', () => {
  const { ceph, other } = siteWithCluster();
  const chunks = ceph.addBlockPool('chunks', CHUNKS);
  expect(() => ceph.addBlockPool('copies', COPIES).addStorageClass('a', { metadataPool: chunks })).toThrow(/copies and chunks are not an erasure-coded pool and a replicated one/);
  expect(() => chunks.addStorageClass('b', { metadataPool: ceph.addBlockPool('chunks2', CHUNKS) })).toThrow(/chunks and chunks2 are not/);
  expect(() => chunks.addStorageClass('c', { metadataPool: other.addBlockPool('far', COPIES) })).toThrow(/the pool far belongs to the cluster ceph-hdd\. .*in the cluster ceph-ssd/);
});

test('a parameter that the class writes itself is refused', () => {
  expect(() => classOf({ parameters: { clusterID: 'x' } })).toThrow(
    'tokyo/rook/ceph-ssd/block-pool.pool/storage-class.ceph-block: parameters.clusterID: the class writes clusterID itself. '
    + 'One of the two values would be lost without a word. Leave clusterID out of parameters and use the option that belongs to it.',
  );
});

test('a class stands for itself wherever a storage class is taken', () => {
  const { ceph } = siteWithCluster();
  const block = ceph.addBlockPool('pool', COPIES).addStorageClass('ceph-block');
  expect(block.storageClassName).toBe('ceph-block');
  expect(rook.BlockStorageClass.isBlockStorageClass(block)).toBe(true);
  expect(rook.CephBlockPool.isCephBlockPool(block)).toBe(false);
  expect(rook.CephBlockPool.isCephBlockPool(block.pool)).toBe(true);
});
