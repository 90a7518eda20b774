import { Duration, Platform, Resources, rook, RookRelease, Size } from 'rookery';
import type { SiteProps } from 'rookery';
import { readsSetting } from '../../../lib/upstream/catalog/rook-settings';
import { objectOf } from '../../support/objects';
import { site } from '../facts/installation';
import latest from '../facts/operator-settings.json';
import former from '../facts/v1.19/operator-settings.json';

interface Reached {
  readonly settings: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, unknown>>;
}

/** What the operator of a release is told, in its ConfigMap and in the environment of its pod. */
function told(props: rook.OperatorProps, release: RookRelease, of: SiteProps = {}): Reached {
  const tokyo = site({ releases: { rook: release }, ...of });
  new rook.Operator(tokyo, 'rook', props);
  const { env } = objectOf(tokyo, 'Deployment', 'rook-ceph-operator').spec.template.spec.containers[0];
  return {
    settings: objectOf(tokyo, 'ConfigMap', 'rook-ceph-operator-config').data,
    environment: Object.fromEntries(env.map(({ name, value, valueFrom }: any) => [name, value ?? valueFrom])),
  };
}

const discovery = (options: rook.DiscoveryOptions): rook.OperatorProps => ({ discovery: options });
const objectBuckets = (options: rook.ObjectBucketOptions): rook.OperatorProps => ({ objectBuckets: options });
const TOLERATIONS = [{ key: 'storage', operator: 'Exists' }];
const AFFINITY = { preferredDuringSchedulingIgnoredDuringExecution: [] };

/** The property that says it, alone, and what is written for it. */
const PROPERTIES: readonly (readonly [string, rook.OperatorProps, string])[] = [
  ['ROOK_LOG_LEVEL', { logLevel: rook.LogLevel.WARNING }, 'WARNING'],
  ['ROOK_OPERATOR_METRICS_BIND_ADDRESS', { metricsPort: 8080 }, ':8080'],
  ['ROOK_CEPH_COMMANDS_TIMEOUT_SECONDS', { cephCommandsTimeout: Duration.seconds(30) }, '30'],
  ['ROOK_CEPH_ALLOW_LOOP_DEVICES', { allowLoopDevices: true }, 'true'],
  ['ROOK_CEPH_MON_RUN_AS_ROOT', { monRunAsRoot: true }, 'true'],
  ['ROOK_DISABLE_DEVICE_HOTPLUG', { disableDeviceHotplug: true }, 'true'],
  ['ROOK_ENFORCE_HOST_NETWORK', { enforceHostNetwork: true }, 'true'],
  ['ROOK_REVISION_HISTORY_LIMIT', { revisionHistoryLimit: 3 }, '3'],
  ['CSI_CEPHFS_KERNEL_MOUNT_OPTIONS', { cephFsKernelMountOptions: { ms_mode: 'secure' } }, 'ms_mode=secure'],
  ['ROOK_OBC_WATCH_OPERATOR_NAMESPACE', objectBuckets({ provisionerPerCluster: false }), 'false'],
  ['ROOK_OBC_PROVISIONER_NAME_PREFIX', objectBuckets({ provisionerPrefix: 'tokyo' }), 'tokyo'],
  ['ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS', objectBuckets({ allowedConfigFields: [rook.BucketConfigField.BUCKET_OWNER] }), 'bucketOwner'],
  ['ROOK_ENABLE_DISCOVERY_DAEMON', discovery({ enabled: true }), 'true'],
  ['ROOK_DISCOVER_DEVICES_INTERVAL', discovery({ interval: Duration.minutes(30) }), '30m0s'],
  ['DISCOVER_TOLERATIONS', discovery({ tolerations: TOLERATIONS }), JSON.stringify(TOLERATIONS)],
  ['DISCOVER_AGENT_NODE_AFFINITY', discovery({ nodeAffinity: AFFINITY }), JSON.stringify(AFFINITY)],
  ['DISCOVER_PRIORITY_CLASS_NAME', discovery({ priorityClassName: 'low' }), 'low'],
  ['DISCOVER_AGENT_POD_LABELS', discovery({ podLabels: { team: 'storage' } }), 'team=storage'],
  ['DISCOVER_DAEMON_RESOURCES', discovery({ resources: {} }), '{}'],
  ['DISCOVER_DAEMON_UDEV_BLACKLIST', discovery({ ignoredDevices: ['(?i)rbd[0-9]+'] }), '(?i)rbd[0-9]+'],
  ['ROOK_CURRENT_NAMESPACE_ONLY', { currentNamespaceOnly: true }, 'true'],
  ['ROOK_RECONCILE_CONCURRENT_CLUSTERS', { reconcileConcurrentClusters: 2 }, '2'],
  ['ROOK_HOSTPATH_REQUIRES_PRIVILEGED', { hostPathRequiresPrivileged: true }, 'true'],
  ['ROOK_UNREACHABLE_NODE_TOLERATION_SECONDS', { unreachableNodeToleration: Duration.seconds(30) }, '30'],
  ['ROOK_CUSTOM_HOSTNAME_LABEL', { customHostnameLabel: 'example.com/host' }, 'example.com/host'],
  ['ROOK_SKIP_OSD_TOPOLOGY_CHECK', { skipOsdTopologyCheck: true }, 'true'],
  ['ROOK_MON_OUT_TIMEOUT', { monOutTimeout: Duration.minutes(15) }, '15m0s'],
  ['ROOK_MON_HEALTHCHECK_INTERVAL', { monHealthCheckInterval: Duration.seconds(30) }, '30s'],
  ['ROOK_CEPH_STATUS_CHECK_INTERVAL', { cephStatusCheckInterval: Duration.seconds(30) }, '30s'],
  ['ROOK_DISABLE_OBJECT_BUCKET_CLAIM', objectBuckets({ enabled: false }), 'true'],
  ['LIB_BUCKET_PROVISIONER_THREADS', objectBuckets({ threads: 4 }), '4'],
];
/** Those that only Rook 1.20 has. */
const LATEST: typeof PROPERTIES = [['ROOK_DELETE_UNUSED_CRUSH_RULES', { deleteUnusedCrushRules: false }, 'false']];

/** What no property reaches, each with the reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  DISCOVER_TOLERATION: 'DISCOVER_TOLERATIONS says more',
  DISCOVER_TOLERATION_KEY: 'DISCOVER_TOLERATIONS says more',
  KUBECONFIG: 'the operator has an account instead',
  OPERATOR_RESOURCES_SPECIFIED: 'the operator sets it for itself, from its own limits',
  ROOK_ENABLE_MACHINE_DISRUPTION_BUDGET: 'no code reads it',
};

const OLD_DRIVERS = 'only drivers that Rook runs without the CSI operator follow it';
const FIXED = 'the name follows from the namespace of the operator';

const LEFT_OUT_1_19: Readonly<Record<string, string>> = {
  ...LEFT_OUT,
  CSI_CLUSTER_NAME: 'the name of the first Ceph cluster takes its place',
  CSI_DRIVER_NAME_PREFIX: FIXED,
  CSI_ENABLE_METADATA: 'volumes tell which claim they belong to, as they always do from 1.20 on',
  ROOK_CSI_DISABLE_DRIVER: 'a program without drivers turns each of them off',
  ...Object.fromEntries([
    'CSI_CEPHFS_ATTACH_REQUIRED', 'CSI_CEPHFS_FSGROUPPOLICY', 'CSI_CEPHFS_LIVENESS_METRICS_PORT', 'CSI_CEPHFS_PLUGIN_NODE_AFFINITY',
    'CSI_CEPHFS_PLUGIN_TOLERATIONS', 'CSI_CEPHFS_PLUGIN_UPDATE_STRATEGY', 'CSI_CEPHFS_PLUGIN_UPDATE_STRATEGY_MAX_UNAVAILABLE',
    'CSI_CEPHFS_PROVISIONER_NODE_AFFINITY', 'CSI_CEPHFS_PROVISIONER_TOLERATIONS', 'CSI_ENABLE_CEPHFS_SNAPSHOTTER',
    'CSI_ENABLE_CROSS_NAMESPACE_VOLUME_DATA_SOURCE', 'CSI_ENABLE_HOST_NETWORK', 'CSI_ENABLE_LIVENESS', 'CSI_ENABLE_NFS_SNAPSHOTTER',
    'CSI_ENABLE_RBD_SNAPSHOTTER', 'CSI_ENABLE_TOPOLOGY', 'CSI_ENABLE_VOLUME_GROUP_SNAPSHOT', 'CSI_GRPC_TIMEOUT_SECONDS', 'CSI_KUBE_API_BURST',
    'CSI_KUBE_API_QPS', 'CSI_LEADER_ELECTION_LEASE_DURATION', 'CSI_LEADER_ELECTION_RENEW_DEADLINE', 'CSI_LEADER_ELECTION_RETRY_PERIOD',
    'CSI_NFS_ATTACH_REQUIRED', 'CSI_NFS_FSGROUPPOLICY', 'CSI_NFS_PLUGIN_NODE_AFFINITY', 'CSI_NFS_PLUGIN_TOLERATIONS', 'CSI_NFS_PLUGIN_UPDATE_STRATEGY',
    'CSI_NFS_PLUGIN_VOLUME', 'CSI_NFS_PLUGIN_VOLUME_MOUNT', 'CSI_NFS_PROVISIONER_NODE_AFFINITY', 'CSI_NFS_PROVISIONER_TOLERATIONS',
    'CSI_RBD_ATTACH_REQUIRED', 'CSI_RBD_FSGROUPPOLICY', 'CSI_RBD_LIVENESS_METRICS_PORT', 'CSI_RBD_PLUGIN_NODE_AFFINITY', 'CSI_RBD_PLUGIN_TOLERATIONS',
    'CSI_RBD_PLUGIN_UPDATE_STRATEGY_MAX_UNAVAILABLE', 'CSI_RBD_PROVISIONER_NODE_AFFINITY', 'CSI_RBD_PROVISIONER_TOLERATIONS', 'CSI_SIDECAR_LOG_LEVEL',
  ].map((name) => [name, OLD_DRIVERS])),
};

const namesIn = ({ code, manifests }: typeof latest): string[] =>
  [...new Set([...code.settings, ...code.environment, ...manifests.settings, ...manifests.environment])].sort();

describe.each([
  [RookRelease.V1_20.version, RookRelease.V1_20, latest, [...PROPERTIES, ...LATEST], LEFT_OUT],
  [RookRelease.V1_19.version, RookRelease.V1_19, former, PROPERTIES, LEFT_OUT_1_19],
])('Rook %s', (version, release, facts, properties, leftOut) => {
  const names = namesIn(facts);
  const asked = [...new Set([...facts.code.settings, ...facts.code.environment])].sort();
  const silent = told({}, release);
  const reached = new Map<string, unknown>(Object.entries({ ...silent.settings, ...silent.environment }));
  for (const [name, props] of properties) {
    const { settings, environment } = told(props, release);
    reached.set(name, settings[name] ?? environment[name]);
  }
  for (const [name, value] of Object.entries(told({ csi: everyDriver(release) }, release, { platform: Platform.MICROK8S }).settings)) {
    if (!reached.has(name)) reached.set(name, value);
  }

  test('every setting and variable is reached by a property but those left out for a reason', () => {
    expect(names.length).toBeGreaterThan(35);
    expect(names.filter((name) => !reached.has(name) && !(name in leftOut))).toEqual([]);
  });

  test('a property writes what Rook reads', () => {
    expect(properties.map(([name]) => [name, reached.get(name)])).toEqual(properties.map(([name, , value]) => [name, value]));
  });

  test.each(Object.entries(leftOut))('%s is still one that nothing reaches: %s', (name) => {
    expect([names.includes(name), reached.has(name)]).toEqual([true, false]);
  });

  test('nothing is written that the release does not know', () => {
    expect([...reached.keys()].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('the rule about settings that are ignored knows all that the code asks for', () => {
    const own = ['KUBECONFIG', 'NODE_NAME', 'OPERATOR_RESOURCES_SPECIFIED', 'POD_NAME', 'POD_NAMESPACE'];
    expect(asked.filter((name) => !readsSetting(version, name))).toEqual(own);
  });
});

/** What Rook 1.19 makes its drivers of; a Rook that leaves them to others is told nothing. */
function everyDriver(release: RookRelease): rook.CsiOptions {
  if (release === RookRelease.V1_20) return {};
  const resources = Resources.of({ memory: Size.mebi(64) });
  const volumes = [{ volume: { name: 'modules', hostPath: { path: '/lib/modules' } }, mount: { name: 'modules', mountPath: '/lib/modules' } }];
  const plugin = { labels: { team: 'storage' }, imagePullPolicy: rook.ImagePullPolicy.ALWAYS, nodeAffinity: AFFINITY, tolerations: TOLERATIONS };
  const defaults: rook.CsiDriverDefaults = {
    log: { verbosity: 3 },
    generateOmapInfo: true,
    encryptionConfigMapName: 'rook-ceph-csi-kms-config',
    nodePlugin: {
      ...plugin,
      resources: { plugin: resources },
      enableSeLinuxHostMount: true,
      updateStrategy: { type: 'OnDelete' },
      topologyDomainLabels: ['topology.kubernetes.io/zone'],
    },
    controllerPlugin: { ...plugin, resources: { plugin: resources }, replicas: 1 },
  };
  const { rbd, cephFs, nfs } = rook.CsiDriver;
  return { defaults, drivers: [rbd({ nodePlugin: { volumes } }), cephFs({ nodePlugin: { volumes } }), nfs()] };
}
