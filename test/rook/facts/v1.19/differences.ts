const DEFAULT = 'the chart writes the default of the code';
const NO_EFFECT = 'it has no effect on drivers of the CSI operator';
const RESOURCES = 'the drivers have no requests and limits unless they are asked for, in every release';

/** What our objects for Rook 1.19 leave out of the chart's settings, and why; docs/rook-releases.md lists the same. */
export const SETTINGS_LEFT_OUT: Readonly<Record<string, string>> = {
  CSI_CEPHFS_ATTACH_REQUIRED: NO_EFFECT,
  CSI_CEPHFS_FSGROUPPOLICY: NO_EFFECT,
  CSI_CEPHFS_PLUGIN_RESOURCE: RESOURCES,
  CSI_CEPHFS_PROVISIONER_RESOURCE: RESOURCES,
  CSI_ENABLE_CEPHFS_SNAPSHOTTER: NO_EFFECT,
  CSI_ENABLE_CROSS_NAMESPACE_VOLUME_DATA_SOURCE: NO_EFFECT,
  CSI_ENABLE_ENCRYPTION: DEFAULT,
  CSI_ENABLE_HOST_NETWORK: NO_EFFECT,
  CSI_ENABLE_METADATA: 'the chart turns off what the code does by default: volumes tell which claim they belong to',
  CSI_ENABLE_NFS_SNAPSHOTTER: NO_EFFECT,
  CSI_ENABLE_OMAP_GENERATOR: DEFAULT,
  CSI_ENABLE_RBD_SNAPSHOTTER: NO_EFFECT,
  CSI_ENABLE_TOPOLOGY: NO_EFFECT,
  CSI_ENABLE_VOLUME_GROUP_SNAPSHOT: NO_EFFECT,
  CSI_GRPC_TIMEOUT_SECONDS: NO_EFFECT,
  CSI_NFS_ATTACH_REQUIRED: NO_EFFECT,
  CSI_NFS_FSGROUPPOLICY: NO_EFFECT,
  CSI_NFS_PLUGIN_RESOURCE: RESOURCES,
  CSI_NFS_PROVISIONER_RESOURCE: RESOURCES,
  CSI_PLUGIN_ENABLE_SELINUX_HOST_MOUNT: DEFAULT,
  CSI_PROVISIONER_REPLICAS: DEFAULT,
  CSI_RBD_ATTACH_REQUIRED: NO_EFFECT,
  CSI_RBD_FSGROUPPOLICY: NO_EFFECT,
  CSI_RBD_PLUGIN_RESOURCE: RESOURCES,
  CSI_RBD_PROVISIONER_RESOURCE: RESOURCES,
  ROOK_CEPH_ALLOW_LOOP_DEVICES: DEFAULT,
  ROOK_CEPH_COMMANDS_TIMEOUT_SECONDS: DEFAULT,
  ROOK_CSI_DISABLE_DRIVER: DEFAULT,
  ROOK_CSI_IMAGE_PULL_POLICY: DEFAULT,
  ROOK_ENABLE_DISCOVERY_DAEMON: DEFAULT,
  ROOK_LOG_LEVEL: DEFAULT,
  ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS: DEFAULT,
};

/** What they add to the chart's settings. */
export const SETTINGS_ADDED: Readonly<Record<string, string>> = {
  CSI_PLUGIN_TOLERATIONS: 'node plugins have to run wherever pods run; the chart tolerates nothing',
  ROOK_CSI_KUBELET_DIR_PATH: 'it comes from the platform of the site',
};

/** Objects that the chart has and we do not, and why. */
export const OBJECTS_LEFT_OUT: readonly { readonly objects: RegExp; readonly why: string }[] = [
  {
    objects: /^\w+ (rook-csi-(cephfs|rbd)-|(cephfs|rbd)-(csi|external)-)/,
    why: 'only drivers that Rook runs without the CSI operator use them, which ours never are',
  },
];
