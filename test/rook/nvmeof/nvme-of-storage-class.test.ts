import { BindingMode, ReclaimPolicy, rook } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithPool } from './support';

function classOf(options: rook.NvmeOfStorageClassOptions = {}, gateway: Partial<rook.NvmeOfGatewayOptions> = {}): any {
  const { site, ceph, pool } = siteWithPool();
  ceph.addNvmeOfGateway('gateway', { pool, ...gateway }).addStorageClass('ceph-nvmeof', options);
  return objectOf(site, 'StorageClass', 'ceph-nvmeof');
}

test('everything follows from the gateways: driver, cluster, pool, subsystem, listeners, Secrets', () => {
  expect(classOf()).toEqual({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'ceph-nvmeof' },
    provisioner: 'rook-ceph.nvmeof.csi.ceph.com',
    reclaimPolicy: 'Delete',
    volumeBindingMode: 'Immediate',
    allowVolumeExpansion: true,
    parameters: {
      'clusterID': 'ceph-ssd',
      'pool': 'nvmeof',
      'subsystemNQN': 'nqn.2016-06.io.spdk:ceph-ssd.gateway',
      'nvmeofGatewayAddress': 'rook-ceph-nvmeof-gateway-a.ceph-ssd.svc',
      'nvmeofGatewayPort': '5500',
      'listeners': '[{"hostname":"rook-ceph-nvmeof-gateway-a"},{"hostname":"rook-ceph-nvmeof-gateway-b"}]',
      'imageFormat': '2',
      'imageFeatures': 'layering,deep-flatten,exclusive-lock,object-map,fast-diff',
      'csi.storage.k8s.io/fstype': 'ext4',
      'csi.storage.k8s.io/provisioner-secret-name': 'rook-csi-rbd-provisioner',
      'csi.storage.k8s.io/provisioner-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/controller-expand-secret-name': 'rook-csi-rbd-provisioner',
      'csi.storage.k8s.io/controller-expand-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/controller-publish-secret-name': 'rook-csi-rbd-provisioner',
      'csi.storage.k8s.io/controller-publish-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/node-stage-secret-name': 'rook-csi-rbd-node',
      'csi.storage.k8s.io/node-stage-secret-namespace': 'ceph-ssd',
      'csi.storage.k8s.io/node-expand-secret-name': 'rook-csi-rbd-node',
      'csi.storage.k8s.io/node-expand-secret-namespace': 'ceph-ssd',
    },
  });
});

test('every option has its parameter, and its field', () => {
  const { site, ceph, pool } = siteWithPool();
  const volumes = ceph.addBlockPool('volumes', rook.Redundancy.replicated(3));
  ceph.addNvmeOfGateway('gateway', { pool, instances: 1 }).addStorageClass('ceph-nvmeof', {
    pool: volumes,
    subsystemNqn: 'nqn.2026-01.com.example:tokyo',
    gatewayAddress: 'gateway.example.com',
    listeners: [{ hostname: 'gateway-a', address: '10.0.0.7', port: 4421 }],
    imageFeatures: [rook.ImageFeature.LAYERING],
    fileSystem: rook.BlockFileSystem.XFS,
    volumeNamePrefix: 'nvme-',
    parameters: { extra: 'x' },
    reclaimPolicy: ReclaimPolicy.RETAIN,
    bindingMode: BindingMode.WAIT_FOR_FIRST_CONSUMER,
    allowVolumeExpansion: false,
    mountOptions: ['discard'],
    isDefaultClass: true,
    labels: { team: 'storage' },
    annotations: { note: 'x' },
  });
  expect(objectOf(site, 'StorageClass', 'ceph-nvmeof')).toMatchObject({
    metadata: { labels: { team: 'storage' }, annotations: { 'note': 'x', 'storageclass.kubernetes.io/is-default-class': 'true' } },
    parameters: {
      'pool': 'volumes',
      'subsystemNQN': 'nqn.2026-01.com.example:tokyo',
      'nvmeofGatewayAddress': 'gateway.example.com',
      'listeners': '[{"hostname":"gateway-a","address":"10.0.0.7","port":4421}]',
      'imageFeatures': 'layering',
      'csi.storage.k8s.io/fstype': 'xfs',
      'volumeNamePrefix': 'nvme-',
      'extra': 'x',
    },
    reclaimPolicy: 'Retain',
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: false,
    mountOptions: ['discard'],
  });
});

test('ports of the gateways reach the class', () => {
  expect(classOf({}, { instances: 1, ports: { io: 4421, gateway: 5501 } }).parameters).toMatchObject({
    nvmeofGatewayPort: '5501', listeners: '[{"hostname":"rook-ceph-nvmeof-gateway-a","port":4421}]',
  });
});

test('an erasure-coded pool keeps data, a replicated one the metadata, in a rados namespace if need be', () => {
  const { site, ceph, pool } = siteWithPool();
  const chunks = ceph.addBlockPool('chunks', rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1 }));
  const radosNamespace = pool.addRadosNamespace('team-a');
  ceph.addNvmeOfGateway('gateway', { pool }).addStorageClass('ceph-nvmeof', { pool: chunks, metadataPool: pool, radosNamespace });
  expect(objectOf(site, 'StorageClass', 'ceph-nvmeof').parameters).toMatchObject({ pool: 'nvmeof', dataPool: 'chunks', clusterID: radosNamespace.clusterId });
});

test('mistakes are refused where they are made', () => {
  const { ceph, pool, far } = siteWithPool();
  const gateway = ceph.addNvmeOfGateway('gateway', { pool });
  expect(() => gateway.addStorageClass('a', { pool: far })).toThrow(
    'tokyo/rook/ceph-ssd/nvme-of-gateway.gateway/storage-class.a: pool: the pool far belongs to the cluster ceph-hdd. '
    + 'The gateways gateway serve images of their own cluster, ceph-ssd, only. Pass a pool of the same cluster.');
  expect(() => gateway.addStorageClass('b', { subsystemNqn: 'cnode1' })).toThrow(
    'tokyo/rook/ceph-ssd/nvme-of-gateway.gateway/storage-class.b: subsystemNqn: "cnode1" is not an NVMe qualified name. '
    + 'The gateway would make no subsystem of that name, and no volume. Write for example nqn.2026-01.com.example:tokyo, with at most 223 characters.');
  const chunks = ceph.addBlockPool('chunks', rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1 }));
  expect(() => gateway.addStorageClass('c', { pool: chunks })).toThrow('metadataPool: the pool chunks is erasure coded and there is no pool for metadata');
  expect(() => gateway.addStorageClass('d', { listeners: [{ hostname: 'a', port: 0 }] })).toThrow('listeners[0].port: 0 is not a whole number');
  expect(() => gateway.addStorageClass('e', { parameters: { listeners: '[]' } })).toThrow('parameters.listeners: the class writes listeners itself');
});

test('a class stands for itself wherever a storage class is taken', () => {
  const { ceph, pool } = siteWithPool();
  const gateway = ceph.addNvmeOfGateway('gateway', { pool });
  const storageClass = gateway.addStorageClass('ceph-nvmeof');
  expect([storageClass.storageClassName, storageClass.gateway]).toEqual(['ceph-nvmeof', gateway]);
  expect(rook.NvmeOfStorageClass.isNvmeOfStorageClass(storageClass)).toBe(true);
  expect(rook.NvmeOfStorageClass.isNvmeOfStorageClass(gateway)).toBe(false);
});
