import { toWire } from '../../core/wire';
import type { DriverType } from '../rbac/csi-driver-rules';
import { CephFsClientType } from './cephfs-client-type';
import { FsGroupPolicy } from './fs-group-policy';

/** What a property of a driver is in the settings of a Rook that writes the drivers itself; a text says why the value is none. */
export interface Setting {
  /** Whether all drivers share it, each has its own, or it is for block volumes alone. */
  readonly of: 'all' | 'each' | 'rbd';
  readonly write: (value: any, type: DriverType) => { readonly [name: string]: string } | string;
}

const KMS = 'rook-ceph-csi-kms-config';
const NODE_CONTAINERS = { registrar: () => 'driver-registrar', plugin: (type: string) => `csi-${type}plugin`, addons: () => 'csi-addons' };
const CONTROLLER_CONTAINERS = {
  provisioner: () => 'csi-provisioner',
  resizer: () => 'csi-resizer',
  snapshotter: () => 'csi-snapshotter',
  attacher: () => 'csi-attacher',
  plugin: (type: string) => `csi-${type}plugin`,
  omapGenerator: () => 'csi-omap-generator',
  addons: () => 'csi-addons',
};

/**
 * The properties that have a setting, by their place in the options of a driver.
 *
 * Many more settings are in Rook's manifests; with the CSI operator, none but these has an effect.
 *
 * @see https://github.com/rook/rook/blob/v1.19.10/pkg/operator/ceph/csi/operator_driver.go and operator_config.go beside it
 */
export const SETTINGS: Readonly<Record<string, Setting>> = {
  'log.verbosity': all('CSI_LOG_LEVEL', String),
  'generateOmapInfo': all('CSI_ENABLE_OMAP_GENERATOR', String),
  'deployCsiAddons': all('CSI_ENABLE_CSIADDONS', String),
  'cephFsClientType': all('CSI_FORCE_CEPHFS_KERNEL_CLIENT', (type) => String(type === CephFsClientType.KERNEL)),
  'fsGroupPolicy': { of: 'all', write: (policy) => policy === FsGroupPolicy.FILE ? {} : 'It always chooses FsGroupPolicy.FILE' },
  'encryptionConfigMapName': {
    of: 'all', write: (name) => name === KMS ? { CSI_ENABLE_ENCRYPTION: 'true' } : `It knows one ConfigMap only, ${KMS}`,
  },
  'nodePlugin.labels': each((driver) => `ROOK_CSI_${driver}_POD_LABELS`, pairs),
  'nodePlugin.nodeAffinity': all('CSI_PLUGIN_NODE_AFFINITY', json),
  'nodePlugin.tolerations': all('CSI_PLUGIN_TOLERATIONS', json),
  'nodePlugin.priorityClassName': all('CSI_PLUGIN_PRIORITY_CLASSNAME', String),
  'nodePlugin.imagePullPolicy': all('ROOK_CSI_IMAGE_PULL_POLICY', String),
  'nodePlugin.enableSeLinuxHostMount': all('CSI_PLUGIN_ENABLE_SELINUX_HOST_MOUNT', String),
  'nodePlugin.updateStrategy': {
    of: 'all',
    write: ({ type, rollingUpdate }) => rollingUpdate === undefined
      ? { CSI_RBD_PLUGIN_UPDATE_STRATEGY: type ?? 'RollingUpdate' } : 'It takes over the type of the strategy only',
  },
  'nodePlugin.volumes': {
    of: 'each',
    write: (volumes: readonly any[], type) => type === 'nfs' ? 'It has such a setting for the drivers for rbd and cephfs only' : {
      [`CSI_${type.toUpperCase()}_PLUGIN_VOLUME`]: json(volumes.map(({ volume }) => volume)),
      [`CSI_${type.toUpperCase()}_PLUGIN_VOLUME_MOUNT`]: json(volumes.map(({ mount }) => mount)),
    },
  },
  'nodePlugin.resources': resources('PLUGIN', NODE_CONTAINERS),
  'nodePlugin.topologyDomainLabels': { of: 'rbd', write: (labels: readonly string[]) => ({ CSI_TOPOLOGY_DOMAIN_LABELS: labels.join(',') }) },
  'controllerPlugin.labels': each((driver) => `ROOK_CSI_${driver}_POD_LABELS`, pairs),
  'controllerPlugin.nodeAffinity': all('CSI_PROVISIONER_NODE_AFFINITY', json),
  'controllerPlugin.tolerations': all('CSI_PROVISIONER_TOLERATIONS', json),
  'controllerPlugin.priorityClassName': all('CSI_PROVISIONER_PRIORITY_CLASSNAME', String),
  'controllerPlugin.imagePullPolicy': all('ROOK_CSI_IMAGE_PULL_POLICY', String),
  'controllerPlugin.replicas': all('CSI_PROVISIONER_REPLICAS', String),
  'controllerPlugin.resources': resources('PROVISIONER', CONTROLLER_CONTAINERS),
};

/** Properties of the two plugins that share one setting. */
export const SHARED: readonly string[] = ['labels', 'imagePullPolicy'];

function all(name: string, print: (value: any) => string): Setting {
  return { of: 'all', write: (value) => ({ [name]: print(value) }) };
}

function each(name: (driver: string) => string, print: (value: any) => string): Setting {
  return { of: 'each', write: (value, type) => ({ [name(type.toUpperCase())]: print(value) }) };
}

function resources(plugin: string, containers: Readonly<Record<string, (type: string) => string>>): Setting {
  return {
    of: 'each',
    write: (wanted: object, type) => {
      const entries = Object.entries(toWire(wanted));
      const unknown = entries.find(([container]) => containers[container] === undefined);
      if (unknown !== undefined) return `It has no setting for the resources of ${unknown[0]}`;
      if (entries.some(([, amounts]) => Object.keys(amounts as object).some((field) => field !== 'limits' && field !== 'requests'))) {
        return 'It takes over limits and requests only';
      }
      return { [`CSI_${type.toUpperCase()}_${plugin}_RESOURCE`]: json(entries.map(([container, resource]) => ({ name: containers[container](type), resource }))) };
    },
  };
}

/** Rook reads YAML, of which JSON is a part. */
function json(value: unknown): string {
  return JSON.stringify(toWire(value));
}

function pairs(values: { readonly [key: string]: string }): string {
  return Object.entries(values).map(([key, value]) => `${key}=${value}`).join(',');
}
