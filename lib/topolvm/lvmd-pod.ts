import { dirname } from 'node:path/posix';
import type { Platform } from '../site/platform';
import type { AgentSetup } from './agents';
import { aliveBy, amounts, METRICS_PORT, tcp } from './containers';
import type { Installation } from './installation';
import { NAMES } from './names';

/** Devices of the node. */
export const DEVICES_VOLUME = hostDirectory('devices-dir', '/dev', 'Directory');
/** Where its devices are seen in the pod. */
export const DEVICES_MOUNT = { name: 'devices-dir', mountPath: '/dev' };
/** Where lvmd looks for its file. */
export const CONFIG_MOUNT = { name: 'config', mountPath: '/etc/topolvm' };

/** A directory of the node; made if it is not there, unless it says otherwise. */
export function hostDirectory(name: string, path: string, type = 'DirectoryOrCreate'): object {
  return { name, hostPath: { path, type } };
}

/** The ConfigMap with lvmd's file. */
export function configVolume({ configMap }: AgentSetup): object {
  return { name: 'config', configMap: { name: configMap } };
}

/** LVM keeps backups of its state below `/etc/lvm` and fails where it cannot; calls into the node's namespaces keep the environment. */
export function lvmEnvironment({ readOnlyLvmDirectory }: Platform): object[] {
  return readOnlyLvmDirectory ? [{ name: 'LVM_SYSTEM_DIR', value: '/tmp' }] : [];
}

/** The pod that calls LVM on a node, in the namespaces of the node's first process. */
export function lvmdPod({ image, site }: Installation, setup: AgentSetup): { readonly [field: string]: any } {
  const { lvmd, options } = setup;
  const socketDirectory = dirname(lvmd._socketName ?? '');
  const env = lvmEnvironment(site.platform);
  return {
    serviceAccountName: NAMES.lvmd,
    hostPID: true,
    containers: [{
      name: 'lvmd',
      image,
      securityContext: { privileged: true },
      command: ['/lvmd', ...(options.logLevel === undefined ? [] : [`--zap-log-level=${options.logLevel.flag}`])],
      ...(env.length === 0 ? {} : { env }),
      livenessProbe: aliveBy(['/lvmd', 'health']),
      ports: [tcp('metrics', METRICS_PORT)],
      volumeMounts: [DEVICES_MOUNT, CONFIG_MOUNT, { name: 'lvmd-socket-dir', mountPath: socketDirectory }],
      ...amounts(options.resources?.lvmd),
    }],
    volumes: [DEVICES_VOLUME, configVolume(setup), hostDirectory('lvmd-socket-dir', socketDirectory)],
  };
}
