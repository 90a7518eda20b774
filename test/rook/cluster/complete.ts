import { AccessMode, Duration, Resources, rook, SecretRef, Size, Topology } from 'rookery';
import { LOCAL } from './support';

const RESOURCES = Resources.of({ cpu: '1', memory: Size.gibi(8), memoryLimit: Size.gibi(8) });
const TOLERANT = { tolerations: [{ key: 'storage', operator: 'Exists' }] };
const CLAIM: rook.ClaimOptions = {
  accessModes: [AccessMode.READ_WRITE_ONCE],
  labels: { team: 'storage' },
  annotations: { note: 'x' },
  sizeLimit: Size.gibi(20),
  selector: { matchLabels: { disk: 'ssd' } },
  volumeName: 'pv-1',
  volumeAttributesClassName: 'fast',
  dataSource: { kind: 'PersistentVolumeClaim', name: 'old' },
  dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'old' },
};
const VOLUME: rook.ClaimedVolume = { storageClass: LOCAL, size: Size.gibi(10), claim: CLAIM };
const CONFIG: rook.OsdDeviceConfig = {
  metadataDevice: '/dev/disk/by-id/nvme-db', databaseSize: Size.gibi(30), walSize: Size.gibi(2), osdsPerDevice: 2, encrypted: false,
  deviceClass: 'nvme', initialWeight: 1.5, primaryAffinity: 0.5, crushRoot: 'default',
};
const KEYS: rook.CephxKeys = {
  keyRotationPolicy: rook.CephxKeyRotationPolicy.KEY_GENERATION, keyGeneration: 2, keyType: rook.CephxKeyType.AES256K,
};
const CHECK: rook.HealthCheckOptions = { disabled: false, interval: Duration.seconds(90), timeout: Duration.minutes(10) };
const PROBES: rook.DaemonProbes = { osd: { disabled: false, probe: { initialDelaySeconds: 30 } } };

/** Clusters that between them set every property there is. */
export const COMPLETE: { readonly [name: string]: rook.CephClusterOptions } = {
  claims: {
    cephVersion: { image: 'quay.io/ceph/ceph:v20.2.4', allowUnsupported: false, imagePullPolicy: rook.ImagePullPolicy.IF_NOT_PRESENT },
    dataDirHostPath: '/var/lib/ceph-claims',
    mons: rook.Mons.onPvc(LOCAL, {
      size: Size.gibi(10),
      claim: CLAIM,
      count: 3,
      allowMultiplePerNode: false,
      zones: rook.MonZones.across([rook.MonZone.of('a', VOLUME), rook.MonZone.of('b'), rook.MonZone.of('c')], Topology.RACK.label),
      floatingMon: { name: 'c', configMapName: 'floating' },
      externalMonIds: ['x'],
    }),
    mgr: {
      count: 2,
      allowMultiplePerNode: false,
      hostNetwork: false,
      modules: [rook.MgrModule.balancer(rook.BalancerMode.UPMAP_READ), rook.MgrModule.enabled('pg_autoscaler'), rook.MgrModule.disabled('rook')],
    },
    osds: [rook.OsdSet.onPvc('set1', {
      storageClass: LOCAL,
      size: Size.tebi(1),
      claim: CLAIM,
      count: 3,
      spread: [Topology.ZONE, Topology.HOST],
      deviceClass: 'ssd',
      initialWeight: 1,
      primaryAffinity: 0.5,
      portable: true,
      encrypted: true,
      metadata: VOLUME,
      wal: VOLUME,
      resources: RESOURCES,
      placement: TOLERANT,
      preparePlacement: TOLERANT,
      schedulerName: 'topolvm-scheduler',
      tuneSlowDeviceClass: true,
      tuneFastDeviceClass: true,
    })],
    osdSettings: {
      fullRatio: 0.95,
      backfillFullRatio: 0.9,
      nearFullRatio: 0.85,
      flappingRestartInterval: Duration.hours(24),
      maxUpdatesInParallel: 10,
      scheduleAlways: true,
      onlyApplyOsdPlacement: true,
      allowDeviceClassUpdate: true,
      allowOsdCrushWeightUpdate: true,
      storeType: rook.OsdStoreType.BLUESTORE,
      updateStore: rook.UpdateStoreConfirmation.NONE,
      migration: rook.MigrationConfirmation.YES_REALLY_MIGRATE_OSDS,
    },
    network: rook.Network.multus({
      publicNetwork: rook.NetworkAttachment.of('claims', 'public'),
      clusterNetwork: rook.NetworkAttachment.of('claims', 'cluster'),
      publicRanges: ['10.1.0.0/16'],
      clusterRanges: ['10.2.0.0/16'],
      encryption: true,
      compression: false,
      requireMsgr2: true,
      ipFamily: rook.IpFamily.IPV4,
      dualStack: false,
      multiClusterService: { enabled: true, clusterId: 'tokyo' },
    }),
    placement: { all: TOLERANT, monArbiter: TOLERANT, prepareOsd: TOLERANT },
    resources: { mon: RESOURCES, osdByDeviceClass: { hdd: RESOURCES }, floatingMonShutdown: RESOURCES },
    priorityClassNames: { all: 'storage', crashCollector: 'low' },
    labels: { all: { team: 'storage' }, monitoring: { prometheus: 'k8s' }, prepareOsd: { job: 'osd' } },
    annotations: { all: { note: 'x' }, clusterMetadata: { note: 'y' }, keyRotation: { note: 'z' } },
    dashboard: {
      enabled: true, ssl: false, port: 7000, urlPrefix: '/ceph', prometheusEndpoint: 'http://prometheus:9090', prometheusEndpointSslVerify: false,
    },
    monitoring: {
      enabled: true,
      metricsDisabled: false,
      port: 9283,
      interval: Duration.seconds(30),
      exporter: { port: 9926, perfCountersPriorityLimit: 5, statsPeriod: Duration.seconds(5), hostNetwork: false },
    },
    crashCollector: { disable: false, daysToRetain: 30 },
    logCollector: { enabled: true, periodicity: rook.LogPeriodicity.DAILY, maxLogSize: Size.of('500M') },
    healthCheck: {
      mon: CHECK, osd: CHECK, status: CHECK, livenessProbe: PROBES, startupProbe: PROBES,
      muteHealthWarning: { MON_DISK_LOW: rook.HealthWarningPolicy.MUTE },
    },
    disruptionManagement: { managePodBudgets: true, osdMaintenanceTimeout: Duration.hours(1), pgHealthyRegex: '^active\\+clean$' },
    security: {
      kms: rook.KeyManagement.vault({ address: 'https://vault:8200', auth: rook.VaultAuth.token(SecretRef.named('vault-token')) }),
      keyRotation: { enabled: true, schedule: '@monthly' },
      cephx: {
        allowedCiphers: [rook.CephxKeyType.AES, rook.CephxKeyType.AES256K],
        daemon: KEYS,
        rbdMirrorPeer: KEYS,
        csi: { ...KEYS, keepPriorKeyCountMax: 1 },
      },
    },
    csi: {
      readAffinity: { enabled: true, crushLocationLabels: [Topology.ZONE.label] },
      cephFs: { kernel: { ms_mode: 'secure', rasize: '4096' }, fuse: { debug: '1' } },
      skipUserCreation: false,
    },
    cephConfig: { global: { mon_allow_pool_delete: 'false' } },
    cephConfigFromSecret: { mgr: { 'mgr/dashboard/key': { secret: SecretRef.named('dashboard'), key: 'key', optional: true } } },
    cleanupPolicy: {
      confirmation: rook.CleanupConfirmation.NONE,
      sanitizeDisks: { method: rook.SanitizeMethod.QUICK, dataSource: rook.SanitizeDataSource.ZERO, iteration: 1 },
      allowUninstallWithVolumes: false,
      wipeDevicesFromOtherClusters: false,
    },
    removeOsdsIfOutAndSafeToRemove: false,
    skipUpgradeChecks: false,
    continueUpgradeAfterChecksEvenIfNotHealthy: false,
    upgradeOsdRequiresHealthyPgs: true,
    waitTimeoutForHealthyOsd: Duration.minutes(20),
  },
  stretched: {
    mons: rook.Mons.onHost({
      count: 5,
      zones: rook.MonZones.stretched(
        [rook.MonZone.of('a', VOLUME), rook.MonZone.of('b'), rook.MonZone.arbiter('c')],
        { failureDomain: Topology.ZONE, subFailureDomain: Topology.HOST },
      ),
    }),
    devices: rook.OsdDevices.onNodes([
      rook.OsdNode.named('node-1', {
        devices: rook.DeviceSelection.listed([rook.OsdDevice.named('nvme0n1', CONFIG), rook.OsdDevice.atPath('/dev/disk/by-id/a')]),
        config: CONFIG,
        resources: RESOURCES,
      }),
      rook.OsdNode.named('node-2', { devices: rook.DeviceSelection.matchingName('^sd[b-d]$') }),
      rook.OsdNode.named('node-3', { devices: rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci') }),
      rook.OsdNode.named('node-4', { devices: rook.DeviceSelection.all() }),
    ], { devices: rook.DeviceSelection.listed([rook.OsdDevice.named('sdb', CONFIG), rook.OsdDevice.atPath('/dev/disk/by-id/b')]), config: CONFIG }),
  },
  named: { mons: rook.Mons.onHost(), devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingName('^nvme'), CONFIG) },
  linked: { mons: rook.Mons.onHost(), devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath('^/dev/disk/by-id/nvme')) },
  greedy: { mons: rook.Mons.onHost(), devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.all()) },
};
