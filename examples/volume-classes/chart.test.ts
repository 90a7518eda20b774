import { RookRelease, StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { namesOf, objectOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { VolumeClasses } from './chart';

testExample(VolumeClasses, 'lyon', __dirname);

const site = new VolumeClasses(new StorageApp({ quiet: true }), 'lyon');

/** A pair of parameters that names a Secret. */
const secret = (step: string, name: string): Record<string, string> => ({ [`${step}-secret-name`]: name, [`${step}-secret-namespace`]: 'ceph' });

function classOf(driver: string, parameters: object): object {
  const kind = driver === 'nfs' ? 'cephfs' : driver === 'nvmeof' ? 'rbd' : driver;
  const steps = { 'provisioner': 'provisioner', 'controller-expand': 'provisioner', 'controller-publish': 'provisioner', 'node-stage': 'node' };
  return {
    provisioner: `rook-ceph.${driver}.csi.ceph.com`,
    parameters: {
      clusterID: 'ceph',
      ...Object.assign({}, ...Object.entries(steps).map(([step, user]) => secret(`csi.storage.k8s.io/${step}`, `rook-csi-${kind}-${user}`))),
      ...parameters,
    },
    allowVolumeExpansion: true,
    reclaimPolicy: 'Delete',
  };
}

const IMAGES = { 'imageFormat': '2', 'imageFeatures': 'layering', 'csi.storage.k8s.io/fstype': 'ext4' };
/** Each class as upstream's example of its kind says it, of Rook 1.20.6, with our names, and where ours differs. */
const STORAGE: [name: string, theirs: object, differing: string[]][] = [
  // csi/rbd/storageclass.yaml, storageclass-ec.yaml
  ['ceph-block', classOf('rbd', { pool: 'block', ...IMAGES }), []],
  ['ceph-bulk', classOf('rbd', { pool: 'block', dataPool: 'bulk', ...IMAGES }), []],
  // csi/cephfs/storageclass-ec.yaml
  ['ceph-files-cold', classOf('cephfs', { fsName: 'files', pool: 'files-cold' }), []],
  // csi/nfs/storageclass.yaml: the first data pool is the default; drivers find the server from their namespace as well
  ['ceph-nfs', classOf('nfs', { nfsCluster: 'shares', server: 'rook-ceph-nfs-shares-a', fsName: 'files', pool: 'files-hot' }), ['parameters.pool', 'parameters.server']],
  // csi/nvmeof/storageclass.yaml: no name of a cluster's domain, both gateways, a Secret for whoever publishes as for the other drivers
  ['ceph-nvme', classOf('nvmeof', {
    ...IMAGES,
    imageFeatures: 'layering,deep-flatten,exclusive-lock,object-map,fast-diff',
    listeners: '[{"hostname":"rook-ceph-nvmeof-gateway-a"}]',
    nvmeofGatewayAddress: 'rook-ceph-nvmeof-gateway-a.ceph.svc.cluster.local',
    nvmeofGatewayPort: '5500',
    pool: 'nvme',
    subsystemNQN: 'nqn.2016-06.io.spdk:ceph.gateway',
    ...secret('csi.storage.k8s.io/node-expand', 'rook-csi-rbd-node'),
  }), ['parameters.listeners', 'parameters.nvmeofGatewayAddress']],
];

test.each(STORAGE)('%s has the shape of upstream\'s example', (name, theirs, differing) => {
  const { provisioner, parameters, allowVolumeExpansion, reclaimPolicy } = objectOf(site, 'StorageClass', name);
  expect(shapeDifferences(theirs as any, { provisioner, parameters, allowVolumeExpansion, reclaimPolicy })).toEqual(differing);
});

test('classes of snapshots, groups and copies have the shape of upstream\'s examples', () => {
  for (const [name, driver, kind] of [['ceph-block-snapshots', 'rbd', 'rbd'], ['ceph-files-snapshots', 'cephfs', 'cephfs'], ['ceph-nfs-snapshots', 'nfs', 'cephfs']]) {
    const parameters = { clusterID: 'ceph', ...secret('csi.storage.k8s.io/snapshotter', `rook-csi-${kind}-provisioner`) };
    expect(objectOf(site, 'VolumeSnapshotClass', name)).toMatchObject({ driver: `rook-ceph.${driver}.csi.ceph.com`, deletionPolicy: 'Delete', parameters });
  }
  expect(objectOf(site, 'VolumeGroupSnapshotClass', 'ceph-files-groups').parameters)
    .toEqual({ clusterID: 'ceph', fsName: 'files', ...secret('csi.storage.k8s.io/group-snapshotter', 'rook-csi-cephfs-provisioner') });
  expect(objectOf(site, 'VolumeReplicationClass', 'every-quarter').spec).toEqual({
    provisioner: 'rook-ceph.rbd.csi.ceph.com',
    parameters: { mirroringMode: 'snapshot', schedulingInterval: '15m', ...secret('replication.storage.openshift.io/replication', 'rook-csi-rbd-provisioner') },
  });
});

test('parts of a pool and of a filesystem have ids of their own, which nobody has to read back', () => {
  const tenant = objectOf(site, 'CephBlockPoolRadosNamespace', 'team-a').spec.clusterID;
  const team = objectOf(site, 'CephFilesystemSubVolumeGroup', 'files-team-a').spec.clusterID;
  const ids = (kind: string, ...names: string[]): string[] => names.map((name) => objectOf(site, kind, name).parameters.clusterID);
  expect(ids('StorageClass', 'team-a-block', 'team-a-files')).toEqual([tenant, team]);
  expect(ids('VolumeSnapshotClass', 'team-a-snapshots', 'team-a-files-snapshots')).toEqual([tenant, team]);
});

test('volumes of one zone come from a pool whose copies stay there', () => {
  const { parameters, volumeBindingMode } = objectOf(site, 'StorageClass', 'ceph-zonal');
  const pools: any[] = JSON.parse(parameters.topologyConstrainedPools);
  expect(volumeBindingMode).toBe('WaitForFirstConsumer');
  expect(pools.map(({ poolName, domainSegments: [{ value }] }) => [value, objectOf(site, 'CephBlockPool', poolName).spec.crushRoot])).toEqual([
    ['a', 'a'], ['b', 'b'], ['c', 'c'],
  ]);
  expect(objectOf(site, 'Driver', 'rook-ceph.rbd.csi.ceph.com').spec.nodePlugin.topology.domainLabels).toEqual(['topology.kubernetes.io/zone']);
});

test('a passphrase is named and not written', () => {
  const config = JSON.parse(objectOf(site, 'ConfigMap', 'rook-ceph-csi-kms-config').data['config.json']);
  expect(config).toEqual({ passphrase: { encryptionKMSType: 'metadata', secretName: 'volume-passphrase', secretNamespace: 'rook-ceph' } });
  expect(objectOf(site, 'StorageClass', 'ceph-block-encrypted').parameters).toMatchObject({ encrypted: 'true', encryptionKMSID: 'passphrase' });
  expect(namesOf(site, 'Secret')).toEqual([]);
});

test('Rook 1.19 has no snapshots of groups of block volumes', () => {
  const older = new VolumeClasses(new StorageApp({ quiet: true }), 'lyon', { releases: { rook: RookRelease.V1_19 } });
  expect(namesOf(older, 'VolumeGroupSnapshotClass')).toEqual(['ceph-files-groups']);
});
