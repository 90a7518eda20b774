import fc from 'fast-check';
import { rook } from 'rookery';
import { LATER, options } from './options';
import { call } from './plain';
import type { Call, Plain } from './plain';
import { DAEMON_SET_UPDATE, DEPLOYMENT_UPDATE, NODE_AFFINITY, NODE_SELECTOR, PLACEMENT, POD_AFFINITY, TOLERATIONS } from './pods';
import { KEY_MANAGEMENT } from './rook-keys';
import { ANNOTATIONS, FLAG, LABELS, oneOf, OVERRIDES, PAIRS, PRIORITY, resources, seconds } from './values';

const VOLUME: fc.Arbitrary<Plain<rook.PluginVolume>> = options<rook.PluginVolume>('rook.PluginVolume', {
  volume: fc.constantFrom<any>({ name: 'extra', emptyDir: {} }, { name: 'extra', hostPath: { path: '/etc/ceph', type: 'Directory' } }),
  mount: fc.constant<any>({ name: 'extra', mountPath: '/extra', readOnly: true }),
}, ['volume', 'mount']);

const PLUGIN = {
  labels: LABELS,
  annotations: ANNOTATIONS,
  nodeAffinity: NODE_AFFINITY,
  podAffinity: POD_AFFINITY,
  podAntiAffinity: POD_AFFINITY,
  tolerations: TOLERATIONS,
  priorityClassName: PRIORITY,
  volumes: fc.array(VOLUME, { maxLength: 1 }),
  imagePullPolicy: oneOf(rook.ImagePullPolicy),
  containerExtraArgs: fc.constant({ 'csi-rbdplugin': ['--v=5', '--logslowopinterval=30s'] }),
};

const NODE_PLUGIN = options<rook.NodePluginOptions>('rook.NodePluginOptions', {
  ...PLUGIN,
  resources: options<rook.NodePluginResources>('rook.NodePluginResources', {
    plugin: resources(), registrar: resources(), liveness: resources(), addons: resources(), logRotator: resources(),
  }),
  updateStrategy: DAEMON_SET_UPDATE,
  enableSeLinuxHostMount: FLAG,
  topologyDomainLabels: fc.constant(['topology.kubernetes.io/zone']),
});

const CONTROLLER_PLUGIN = options<rook.ControllerPluginOptions>('rook.ControllerPluginOptions', {
  ...PLUGIN,
  resources: options<rook.ControllerPluginResources>('rook.ControllerPluginResources', {
    plugin: resources(), attacher: resources(), snapshotter: resources(), resizer: resources(), provisioner: resources(), omapGenerator: resources(),
    liveness: resources(), addons: resources(), logRotator: resources(),
  }),
  replicas: fc.integer({ min: 1, max: 3 }),
  deploymentStrategy: DEPLOYMENT_UPDATE,
  hostNetwork: FLAG,
  privileged: FLAG,
});

const DEFAULTS = {
  log: options<rook.CsiLogOptions>('rook.CsiLogOptions', {
    verbosity: fc.integer({ min: 0, max: 5 }),
    rotation: options<rook.CsiLogRotationOptions>('rook.CsiLogRotationOptions', {
      maxLogSize: fc.constantFrom(call('Size.giga', 1), call('Size.of', '500M')),
      periodicity: oneOf(rook.LogPeriodicity),
      maxFiles: fc.integer({ min: 1, max: 30 }),
      logHostPath: fc.constant('/var/log/csi'),
    }, ['maxLogSize']),
  }),
  clusterName: fc.constant('tokyo'),
  grpcTimeout: seconds(60, 600),
  snapshotPolicy: oneOf(rook.SnapshotPolicy),
  generateOmapInfo: FLAG,
  fsGroupPolicy: oneOf(rook.FsGroupPolicy),
  encryptionConfigMapName: fc.constant('kms-config'),
  nodePlugin: NODE_PLUGIN,
  controllerPlugin: CONTROLLER_PLUGIN,
  attachRequired: FLAG,
  livenessMetricsPort: fc.integer({ min: 1024, max: 65535 }),
  leaderElection: options<rook.LeaderElectionOptions>('rook.LeaderElectionOptions', {
    leaseDuration: seconds(30, 60), renewDeadline: seconds(15, 25), retryPeriod: seconds(1, 10),
  }, ['leaseDuration', 'renewDeadline', 'retryPeriod']),
  deployCsiAddons: FLAG,
  enableFencing: FLAG,
  cephFsClientType: oneOf(rook.CephFsClientType),
  kernelMountOptions: PAIRS,
  fuseMountOptions: PAIRS,
};

const DRIVER = options<rook.CsiDriverOptions>('rook.CsiDriverOptions', { ...DEFAULTS, overrides: OVERRIDES });

const OPERATOR = options<rook.CsiOperatorOptions>('rook.CsiOperatorOptions', {
  logVerbosity: fc.integer({ min: 0, max: 3 }),
  replicas: fc.integer({ min: 0, max: 3 }),
  metricsPort: fc.constantFrom(8443, 9000),
  resources: resources(),
  placement: PLACEMENT,
  nodeSelector: NODE_SELECTOR,
  priorityClassName: PRIORITY,
});

const TYPES = ['rbd', 'cephFs', 'nfs', 'nvmeOf'] as const;
type DriverType = typeof TYPES[number];

const OTHER = fc.option(DRIVER, { nil: undefined, freq: 2 });

/** The drivers of one operator and what they have in common. */
export const CSI: fc.Arbitrary<Plain<rook.CsiOptions>> = fc.record({
  common: options<rook.CsiOptions>('rook.CsiOptions', {
    defaults: options<rook.CsiDriverDefaults>('rook.CsiDriverDefaults', DEFAULTS), operator: OPERATOR, drivers: LATER, keyManagement: KEY_MANAGEMENT,
  }),
  drivers: fc.option(fc.record({ rbd: DRIVER, cephFs: OTHER, nfs: OTHER, nvmeOf: OTHER }), { nil: undefined, freq: 2 }),
}).map(({ common, drivers }) => {
  const { defaults } = common;
  // One port for the plugins of all drivers is one too few: they meet on the network of their node.
  const shared = defaults && { ...defaults, livenessMetricsPort: undefined };
  const made = drivers && TYPES.flatMap((type, index): Call[] => {
    const driver = drivers[type];
    return driver === undefined ? [] : [call(`rook.CsiDriver.${type}`, ownDriver(driver, type, index))];
  });
  // All drivers read one description of places for keys.
  const keyManagement = defaults?.encryptionConfigMapName === undefined ? common.keyManagement : undefined;
  return { ...common, defaults: made?.length === 1 ? defaults : shared, drivers: made, keyManagement };
});

/** What the driver for block volumes of an operator does. */
export interface BlockDriver {
  readonly addons: boolean;
  readonly groupSnapshots: boolean;
  /** Whether nodes are told apart by zones. */
  readonly zones: boolean;
  /** A place for keys that it knows. */
  readonly keys?: string;
}

/** What is known of the driver for block volumes, which always runs. */
export function blockDriver(csi: Plain<rook.CsiOptions> | undefined): BlockDriver {
  const own = csi?.drivers?.find((each) => each.call === 'rook.CsiDriver.rbd')?.with?.[0] as Plain<rook.CsiDriverOptions> | undefined;
  const common = csi?.defaults;
  const configured = (own?.encryptionConfigMapName ?? common?.encryptionConfigMapName) !== undefined;
  const keys = configured ? { keys: 'vault' } : csi?.keyManagement === undefined ? {} : { keys: 'keys' };
  return {
    addons: own?.deployCsiAddons ?? common?.deployCsiAddons ?? false,
    groupSnapshots: (own?.snapshotPolicy ?? common?.snapshotPolicy) === rook.SnapshotPolicy.VOLUME_GROUP_SNAPSHOT,
    zones: (own?.nodePlugin?.topologyDomainLabels ?? common?.nodePlugin?.topologyDomainLabels) !== undefined,
    ...keys,
  };
}

function ownDriver(driver: Plain<rook.CsiDriverOptions>, type: DriverType, index: number): Plain<rook.CsiDriverOptions> {
  const { livenessMetricsPort: port, nodePlugin } = driver;
  return {
    ...driver,
    livenessMetricsPort: port === undefined ? undefined : 1024 + 4 * Math.floor((port - 1024) / 4) + index,
    // The other drivers know no topology.
    nodePlugin: nodePlugin === undefined || type === 'rbd' ? nodePlugin : { ...nodePlugin, topologyDomainLabels: undefined },
  };
}
