import { Duration, ExistingStorageClass, Resources, rook, SecretRef, Size, Topology } from 'rookery';
import type { Site } from 'rookery';
import { COMPLETE } from './cluster/complete';

const RESOURCES = Resources.of({ memory: Size.gibi(1) });
const METADATA = { labels: { team: 'storage' }, annotations: { note: 'x' } };
const PLACEMENT = { tolerations: [{ key: 'storage', operator: 'Exists' }] };
const DAEMON = { ...METADATA, placement: PLACEMENT, resources: RESOURCES };
const ON = { disabled: false };

/** What upstream's manifests show, all of it on one site; for an object store in it. */
export function everythingOfUpstream(site: Site): rook.CephObjectStore {
  const driver: rook.CsiDriverOptions = {
    fsGroupPolicy: rook.FsGroupPolicy.FILE,
    cephFsClientType: rook.CephFsClientType.KERNEL,
    nodePlugin: { updateStrategy: { type: 'RollingUpdate' }, enableSeLinuxHostMount: false },
    controllerPlugin: { hostNetwork: true, deploymentStrategy: { type: 'Recreate' } },
  };
  const operator = new rook.Operator(site, 'rook', {
    logLevel: rook.LogLevel.INFO,
    metricsPort: 8080,
    allowLoopDevices: true,
    deleteUnusedCrushRules: true,
    cephCommandsTimeout: Duration.seconds(15),
    disableDeviceHotplug: false,
    enforceHostNetwork: false,
    monRunAsRoot: false,
    customHostnameLabel: 'example.com/host',
    discovery: { enabled: false, interval: Duration.minutes(60) },
    csi: {
      defaults: { ...driver, deployCsiAddons: true, generateOmapInfo: true, log: { verbosity: 0 } },
      drivers: [rook.CsiDriver.rbd(driver), rook.CsiDriver.cephFs(driver), rook.CsiDriver.nfs(driver), rook.CsiDriver.nvmeOf(driver)],
    },
  });
  for (const [name, options] of Object.entries(COMPLETE)) operator.addCluster(`all-${name}`, options);
  const ceph = operator.addCluster('ceph-ssd', {
    mons: rook.Mons.onPvc(ExistingStorageClass.named(site, 'local'), { size: Size.gibi(10), headlessService: {} }),
    healthCheck: {
      mon: { ...ON, interval: Duration.seconds(45) },
      livenessProbe: { mon: ON, mgr: ON, osd: ON },
      startupProbe: { mon: ON, mgr: ON, osd: ON },
    },
    priorityClassNames: { mon: 'high', mgr: 'high', osd: 'high' },
    osdSettings: { environment: { ASAN_OPTIONS: 'x' } },
    dashboard: { enabled: true },
  });
  blocks(ceph);
  files(ceph);
  ceph.addClient('glance', { caps: { mon: 'profile rbd', osd: 'profile rbd pool=images' }, cephx: { keyType: rook.CephxKeyType.AES } });
  ceph.cleanNode('clean', { node: 'node-7', confirmation: rook.CleanupConfirmation.YES_REALLY_DESTROY_DATA });
  ceph.addNetworkPolicies();
  ceph.addToolbox();
  ceph.dashboard.addIngress({ host: 'ceph.example.com', ingressClassName: 'nginx', certificate: SecretRef.named('tls') });
  ceph.dashboard.addExternalService({ type: rook.ServiceType.NODE_PORT, nodePort: 30900 });
  return objects(ceph);
}

function blocks(ceph: rook.CephCluster): void {
  const schedule = { interval: Duration.hours(24), startTime: '14:00:00-05:00' };
  const pool = ceph.addBlockPool('replicated', rook.Redundancy.replicated(4, {
    failureDomain: Topology.ZONE, subFailureDomain: Topology.HOST, replicasPerFailureDomain: 2, requireSafeReplicaSize: true,
  }), {
    application: 'rbd',
    parameters: { compression_mode: 'none', pg_autoscale_mode: 'on', pg_num: '8' },
    mirroring: { enabled: true, mode: rook.MirroringMode.IMAGE },
    mirrorStatusCheck: { disabled: false, interval: Duration.minutes(1) },
  });
  const chunks = ceph.addBlockPool('chunks', rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1 }));
  ceph.addBlockPool('builtin-mgr', rook.Redundancy.replicated(3), { builtin: rook.BuiltinPool.MGR });
  chunks.addStorageClass('block-chunks', { metadataPool: pool });
  pool.addStorageClass('block', { imageFeatures: [rook.ImageFeature.LAYERING], fileSystem: rook.BlockFileSystem.EXT4 });
  pool.addGroupSnapshotClass('block-groups');
  pool.addRadosNamespace('tenant', {
    mirroring: { mode: rook.RadosNamespaceMirroringMode.IMAGE, remoteNamespace: 'tenant', snapshotSchedules: [schedule] },
  });
  ceph.addBlockSnapshotClass('block-snapshots');
  ceph.addBlockReplicationClass('block-copies', { mirroring: rook.ImageMirroring.snapshots(schedule) });
  ceph.addRbdMirror('mirror', { ...DAEMON, count: 1 });
  ceph.addNvmeOfGateway('nvme', { pool, group: 'a', instances: 1, hostNetwork: false })
    .addStorageClass('nvme', { listeners: [{ hostname: 'gateway-a', address: '10.0.0.1' }] });
}

function files(ceph: rook.CephCluster): void {
  const parameters = { compression_mode: 'none' };
  const replicated = rook.Redundancy.replicated(3, { failureDomain: Topology.HOST, requireSafeReplicaSize: true });
  const filesystem = ceph.addFilesystem('files', {
    metadataPool: rook.FilesystemPool.of(replicated, { parameters }),
    dataPools: [
      rook.FilesystemPool.of(replicated, { parameters, name: 'replicated' }),
      rook.FilesystemPool.of(rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1 }), { name: 'chunks' }),
    ],
    preserveFilesystemOnDelete: true,
    metadataServer: { ...DAEMON, activeCount: 1, activeStandby: true, priorityClassName: 'high', livenessProbe: ON, startupProbe: ON },
  });
  filesystem.addSubVolumeGroup('group', { pinning: rook.SubVolumeGroupPinning.distributed() });
  filesystem.addStorageClass('files', { mountOptions: ['debug'] });
  filesystem.addGroupSnapshotClass('files-groups');
  ceph.addFilesystemSnapshotClass('files-snapshots');
  ceph.addFilesystemMirror('files-mirror', DAEMON);
  const nfs = ceph.addNfs('nfs', { ...DAEMON, activeCount: 1, logLevel: rook.NfsLogLevel.INFO });
  nfs.addStorageClass('nfs', { filesystem });
  nfs.addExternalService({ externalTrafficPolicy: rook.ExternalTrafficPolicy.LOCAL });
}

function objects(ceph: rook.CephCluster): rook.CephObjectStore {
  const parameters = { compression_mode: 'none', bulk: 'true' };
  const replicated = rook.Redundancy.replicated(3, { failureDomain: Topology.HOST, requireSafeReplicaSize: true });
  const pools = { metadataPool: rook.ObjectPool.of(replicated, { parameters }), dataPool: rook.ObjectPool.of(replicated, { parameters }) };
  const chunks = rook.ObjectPool.of(rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1, failureDomain: Topology.HOST }), { parameters });
  const store = ceph.addObjectStore('store', {
    metadataPool: pools.metadataPool,
    dataPool: chunks,
    preservePoolsOnDelete: true,
    gateway: { ...DAEMON, port: 80, instances: 1, priorityClassName: 'high', sslCertificate: SecretRef.named('tls'), securePort: 443 },
    healthCheck: { startupProbe: ON, readinessProbe: ON },
    protocols: { enableApis: [rook.ObjectApi.S3, rook.ObjectApi.SWIFT], swift: { urlPrefix: '/swift' } },
  });
  ceph.addObjectStore('elsewhere', { gateway: { port: 80, externalEndpoints: [rook.ObjectGatewayEndpoint.ip('192.168.39.182')] } });
  const shared = ceph.addBlockPool('shared', rook.Redundancy.replicated(3), { application: 'rgw' });
  ceph.addObjectStore('in-shared', { sharedPools: { metadataPool: shared, dataPool: shared, preserveDataOnDelete: true } });
  const realm = ceph.addObjectRealm('world', { pullEndpoint: 'http://s3.osaka.example.com' });
  const zoneGroup = realm.addZoneGroup('asia');
  const zone = zoneGroup.addZone('tokyo', pools);
  zoneGroup.addZone('osaka', {
    sharedPools: { placements: [{ name: 'fast', isDefault: true, metadataPool: shared, dataPool: shared }], preserveDataOnDelete: true },
  });
  ceph.addObjectStore('zoned', { zone });
  const { users, buckets } = { users: rook.ObjectUserCapability.ALL, buckets: rook.ObjectUserCapability.ALL };
  store.addUser('somebody', { displayName: 'Somebody', capabilities: { users, buckets } });
  store.addAccount('team');
  store.addTopic('topic', {
    endpoint: rook.TopicEndpoint.http({ uri: 'http://hook.example.com', disableVerifySsl: false, sendCloudEvents: false }), opaqueData: 'x', persistent: false,
  }).addNotification('created', {});
  store.addBucketClass('buckets');
  return store;
}
