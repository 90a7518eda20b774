import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { requireSize } from '../../core/require-size';
import type { Size } from '../../core/size';
import { toWire } from '../../core/wire';
import { defined } from '../defined';
import { whole } from '../numbers';
import { wholeSeconds } from '../whole-durations';
import type { ControllerPluginOptions } from './controller-plugin-options';
import type { CsiDriverDefaults } from './csi-driver-defaults';
import type { CsiLogOptions } from './csi-log-options';
import type { LeaderElectionOptions } from './leader-election-options';
import { mountOptions } from './mount-options';
import type { NodePluginOptions } from './node-plugin-options';
import type { PluginOptions } from './plugin-options';

type Wire = { [field: string]: unknown };

/** The pods' options as they are on the wire, before anything is added. */
export interface DriverSpec extends Wire {
  nodePlugin: Wire;
  controllerPlugin: Wire;
}

/**
 * The spec of a Driver, and of what all Drivers have in common.
 *
 * @param where the property that holds the options
 */
export function driverSpec(options: CsiDriverDefaults, where: string, scope: IConstruct): DriverSpec {
  return {
    ...defined<unknown>({
      log: log(options.log, `${where}.log`, scope),
      clusterName: options.clusterName,
      grpcTimeout: wholeSeconds(options.grpcTimeout, `${where}.grpcTimeout`, scope, 1),
      snapshotPolicy: options.snapshotPolicy,
      generateOMapInfo: options.generateOmapInfo,
      fsGroupPolicy: options.fsGroupPolicy,
      encryption: options.encryptionConfigMapName === undefined ? undefined : { configMapName: { name: options.encryptionConfigMapName } },
      attachRequired: options.attachRequired,
      liveness: options.livenessMetricsPort === undefined ? undefined
        : { metricsPort: whole(options.livenessMetricsPort, 1024, 65535, `${where}.livenessMetricsPort`, scope) },
      leaderElection: leaderElection(options.leaderElection, `${where}.leaderElection`, scope),
      deployCsiAddons: options.deployCsiAddons,
      enableFencing: options.enableFencing,
      cephFsClientType: options.cephFsClientType,
      kernelMountOptions: mountOptions(options.kernelMountOptions),
      fuseMountOptions: mountOptions(options.fuseMountOptions),
    }),
    nodePlugin: nodePlugin(options.nodePlugin ?? {}),
    controllerPlugin: controllerPlugin(options.controllerPlugin ?? {}, `${where}.controllerPlugin`, scope),
  };
}

function nodePlugin(options: NodePluginOptions): Wire {
  return defined<unknown>({
    ...plugin(options),
    resources: toWire(options.resources),
    updateStrategy: toWire(options.updateStrategy),
    enableSeLinuxHostMount: options.enableSeLinuxHostMount,
    topology: options.topologyDomainLabels && { domainLabels: [...options.topologyDomainLabels] },
  });
}

function controllerPlugin(options: ControllerPluginOptions, where: string, scope: IConstruct): Wire {
  return defined<unknown>({
    ...plugin(options),
    resources: toWire(options.resources),
    replicas: whole(options.replicas, 1, Infinity, `${where}.replicas`, scope),
    deploymentStrategy: toWire(options.deploymentStrategy),
    hostNetwork: options.hostNetwork,
    privileged: options.privileged,
  });
}

function plugin(options: PluginOptions): Wire {
  const affinity = defined<unknown>({
    nodeAffinity: toWire(options.nodeAffinity),
    podAffinity: toWire(options.podAffinity),
    podAntiAffinity: toWire(options.podAntiAffinity),
  });
  return {
    labels: options.labels && { ...options.labels },
    annotations: options.annotations && { ...options.annotations },
    affinity: Object.keys(affinity).length === 0 ? undefined : affinity,
    tolerations: toWire(options.tolerations),
    priorityClassName: options.priorityClassName,
    volumes: toWire(options.volumes),
    imagePullPolicy: options.imagePullPolicy,
    containerExtraArgs: toWire(options.containerExtraArgs),
  };
}

function log(options: CsiLogOptions | undefined, where: string, scope: IConstruct): Wire | undefined {
  if (options === undefined) return undefined;
  const { rotation } = options;
  return defined<unknown>({
    verbosity: whole(options.verbosity, 0, 5, `${where}.verbosity`, scope),
    rotation: rotation && defined<unknown>({
      maxLogSize: logSize(rotation.maxLogSize, `${where}.rotation.maxLogSize`, scope),
      periodicity: rotation.periodicity,
      maxFiles: whole(rotation.maxFiles, 1, Infinity, `${where}.rotation.maxFiles`, scope),
      logHostPath: rotation.logHostPath,
    }),
  });
}

/** The CSI operator hands the quantity to logrotate as it is written. */
function logSize(size: Size, where: string, scope: IConstruct): string {
  const text = requireSize(size, where, scope).toString();
  if (/^\d+[kMG]?$/.test(text)) return text;
  throw refusal({
    where,
    what: `${text} is not a size that logrotate reads`,
    why: 'It knows the units k, M and G only, and rotates nothing when it meets another',
    fix: 'Write for example Size.giga(1) or Size.of("500M")',
  }, scope);
}

function leaderElection(options: LeaderElectionOptions | undefined, where: string, scope: IConstruct): Wire | undefined {
  return options && {
    leaseDuration: wholeSeconds(options.leaseDuration, `${where}.leaseDuration`, scope, 1),
    renewDeadline: wholeSeconds(options.renewDeadline, `${where}.renewDeadline`, scope, 1),
    retryPeriod: wholeSeconds(options.retryPeriod, `${where}.retryPeriod`, scope, 1),
  };
}
