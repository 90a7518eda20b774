/** What our objects leave out of the charts', or add, and why; docs/rook-operator.md lists the same. */
export const ENVIRONMENT_LEFT_OUT: Readonly<Record<string, string>> = {
  ROOK_DISABLE_DEVICE_HOTPLUG: 'the chart writes the default of the code',
  ROOK_DISCOVER_DEVICES_INTERVAL: 'the chart writes the default of the code',
  ROOK_HOSTPATH_REQUIRES_PRIVILEGED: 'the chart writes the default of the code',
  ROOK_RECONCILE_CONCURRENT_CLUSTERS: 'the chart writes the default of the code',
  ROOK_UNREACHABLE_NODE_TOLERATION_SECONDS: 'the chart writes the default of the code',
  KUBERNETES_CLUSTER_DOMAIN: 'the CSI operator does not read it',
};

export const SETTINGS_LEFT_OUT: Readonly<Record<string, string>> = {
  ROOK_CEPH_ALLOW_LOOP_DEVICES: 'the chart writes the default of the code',
  ROOK_CEPH_COMMANDS_TIMEOUT_SECONDS: 'the chart writes the default of the code',
  ROOK_CEPH_MON_RUN_AS_ROOT: 'the chart writes the default of the code',
  ROOK_DELETE_UNUSED_CRUSH_RULES: 'the chart writes the default of the code',
  ROOK_ENABLE_DISCOVERY_DAEMON: 'the chart writes the default of the code',
  ROOK_LOG_LEVEL: 'the chart writes the default of the code',
  ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS: 'the chart writes the default of the code',
};

/** Fields of `driverSpecDefaults`. */
export const DRIVER_DEFAULTS_CHANGED: Readonly<Record<string, string>> = {
  'attachRequired': 'the chart writes the default of the code',
  'controllerPlugin.hostNetwork': 'the chart writes the default of the code',
  'controllerPlugin.imagePullPolicy': 'the chart writes the default of the code',
  'controllerPlugin.privileged': 'the chart writes the default of the code',
  'controllerPlugin.replicas': 'the code runs 2, or 1 on a single node; the chart has 1 everywhere',
  'controllerPlugin.tolerations': 'the chart writes an empty list',
  'controllerPlugin.volumes': 'the chart writes an empty list',
  'deployCsiAddons': 'the chart writes the default of the code',
  'enableFencing': 'the chart writes the default of the code',
  'fsGroupPolicy': 'the chart writes the default of the code',
  'fuseMountOptions': 'the chart writes an empty map',
  'generateOMapInfo': 'the chart writes the default of the code',
  'grpcTimeout': 'the code has 150 seconds; the 30 of the chart are too few for a slow cluster',
  'kernelMountOptions': 'the chart writes an empty map',
  'log': 'the chart also logs into files of the nodes, at most 10G each; we do so when asked to',
  'nodePlugin.imagePullPolicy': 'the chart writes the default of the code',
  'nodePlugin.tolerations': 'node plugins have to run wherever pods run; the chart tolerates nothing',
  'nodePlugin.volumes': 'the chart writes an empty list',
  'snapshotPolicy': 'the code takes snapshots; the chart turns them off for block volumes',
};

export const OBJECTS_ADDED: Readonly<Record<string, string>> = {
  'Namespace rook-ceph': 'the chart expects it to be there',
};
