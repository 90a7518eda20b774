import { dirname } from 'node:path/posix';
import { fieldVariable } from '../core/variable';
import type { AgentSetup } from './agents';
import { aliveOn, amounts, HEALTH_PORT, METRICS_PORT, tcp } from './containers';
import type { Installation } from './installation';
import { CONFIG_MOUNT, configVolume, DEVICES_MOUNT, DEVICES_VOLUME, hostDirectory, lvmEnvironment } from './lvmd-pod';
import { DRIVER, NAMES } from './names';

const REGISTRAR_PORT = 9809;

/** The pod that serves the kubelet of a node: it mounts volumes and says how much room is left. */
export function nodePod(installation: Installation, setup: AgentSetup): { readonly [field: string]: any } {
  const { image, site } = installation;
  const { lvmd, options } = setup;
  const kubelet = site.platform.kubeletDirectory;
  const plugin = `${kubelet}/plugins/${DRIVER}/node`;
  const socket = `${plugin}/csi-topolvm.sock`;
  const pluginMount = { name: 'node-plugin-dir', mountPath: `${plugin}/` };
  const lvmdSocket = lvmd._socketName;
  const socketDirectory = lvmdSocket === undefined ? undefined : dirname(lvmdSocket);
  return {
    serviceAccountName: NAMES.node,
    ...(lvmd._isEmbedded ? { hostPID: true } : {}),
    containers: [
      {
        name: 'topolvm-node',
        image,
        securityContext: { privileged: true },
        command: [
          '/topolvm-node',
          `--csi-socket=${socket}`,
          lvmdSocket === undefined ? '--embed-lvmd' : `--lvmd-socket=${lvmdSocket}`,
          ...(options.logLevel === undefined ? [] : [`--zap-log-level=${options.logLevel.flag}`]),
          ...installation.metricsFlags,
        ],
        ports: [tcp('healthz', HEALTH_PORT), tcp('metrics', METRICS_PORT)],
        livenessProbe: aliveOn('healthz'),
        env: [
          fieldVariable('NODE_NAME', 'spec.nodeName'),
          ...(lvmd._isEmbedded ? lvmEnvironment(site.platform) : []),
        ],
        volumeMounts: [
          pluginMount,
          socketDirectory === undefined ? CONFIG_MOUNT : { name: 'lvmd-socket-dir', mountPath: socketDirectory },
          { name: 'pod-volumes-dir', mountPath: `${kubelet}/pods`, mountPropagation: 'Bidirectional' },
          { name: 'csi-plugin-dir', mountPath: `${kubelet}/plugins/kubernetes.io/csi`, mountPropagation: 'Bidirectional' },
          DEVICES_MOUNT,
        ],
        ...amounts(options.resources?.node),
      },
      {
        name: 'csi-registrar',
        image,
        command: [
          '/csi-node-driver-registrar',
          `--csi-address=${socket}`,
          `--kubelet-registration-path=${socket}`,
          `--http-endpoint=:${REGISTRAR_PORT}`,
        ],
        ports: [{ name: 'reg-healthz', containerPort: REGISTRAR_PORT }],
        livenessProbe: aliveOn('reg-healthz'),
        lifecycle: {
          preStop: { exec: { command: ['/bin/sh', '-c', `rm -rf /registration/${DRIVER} /registration/${DRIVER}-reg.sock`] } },
        },
        volumeMounts: [pluginMount, { name: 'registration-dir', mountPath: '/registration' }],
        ...amounts(options.resources?.registrar),
      },
      {
        name: 'liveness-probe',
        image,
        command: ['/livenessprobe', `--csi-address=${socket}`, `--http-endpoint=:${HEALTH_PORT}`],
        volumeMounts: [pluginMount],
        ...amounts(options.resources?.livenessProbe),
      },
    ],
    volumes: [
      DEVICES_VOLUME,
      hostDirectory('registration-dir', `${kubelet}/plugins_registry/`, 'Directory'),
      hostDirectory('node-plugin-dir', plugin),
      hostDirectory('csi-plugin-dir', `${kubelet}/plugins/kubernetes.io/csi`),
      hostDirectory('pod-volumes-dir', `${kubelet}/pods/`),
      socketDirectory === undefined ? configVolume(setup) : hostDirectory('lvmd-socket-dir', socketDirectory),
    ],
  };
}
