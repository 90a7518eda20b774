import { Duration, Size, rook } from 'rookery';

/** Every property of a driver. */
export const EVERYTHING: rook.CsiDriverDefaults = {
  log: { verbosity: 5, rotation: { maxLogSize: Size.giga(1), periodicity: rook.LogPeriodicity.DAILY, maxFiles: 3, logHostPath: '/var/log/csi' } },
  clusterName: 'tokyo',
  grpcTimeout: Duration.minutes(2),
  snapshotPolicy: rook.SnapshotPolicy.VOLUME_GROUP_SNAPSHOT,
  generateOmapInfo: true,
  fsGroupPolicy: rook.FsGroupPolicy.NONE,
  encryptionConfigMapName: 'kms',
  attachRequired: false,
  livenessMetricsPort: 9080,
  leaderElection: { leaseDuration: Duration.seconds(60), renewDeadline: Duration.seconds(40), retryPeriod: Duration.seconds(10) },
  deployCsiAddons: false,
  enableFencing: true,
  cephFsClientType: rook.CephFsClientType.AUTODETECT,
  kernelMountOptions: { ms_mode: 'secure' },
  fuseMountOptions: { debug: '1' },
  nodePlugin: {
    labels: { team: 'storage' },
    annotations: { note: 'x' },
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'Exists' }] }] } },
    tolerations: [],
    priorityClassName: 'low',
    volumes: [{ volume: { name: 'modules', hostPath: { path: '/lib/modules' } }, mount: { name: 'modules', mountPath: '/lib/modules' } }],
    imagePullPolicy: rook.ImagePullPolicy.ALWAYS,
    containerExtraArgs: { 'csi-rbdplugin': ['--v=9'] },
    resources: { plugin: {}, registrar: {}, liveness: {}, addons: {}, logRotator: {} },
    updateStrategy: { type: 'OnDelete' },
    enableSeLinuxHostMount: true,
    topologyDomainLabels: ['topology.kubernetes.io/zone'],
  },
  controllerPlugin: {
    podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', matchLabelKeys: ['app'] }] },
    replicas: 3,
    deploymentStrategy: { type: 'RollingUpdate' },
    hostNetwork: true,
    privileged: false,
    resources: {
      plugin: {}, attacher: {}, snapshotter: {}, resizer: {}, provisioner: {}, omapGenerator: {}, liveness: {}, addons: {}, logRotator: {},
    },
  },
};
