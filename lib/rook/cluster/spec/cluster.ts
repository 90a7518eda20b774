import type { IConstruct } from 'constructs';
import { requireObject } from '../../../core/require-object';
import { requireSize } from '../../../core/require-size';
import { wholeMinutes, wholeSeconds } from '../../whole-durations';
import type { CephClusterOptions } from '../ceph-cluster-options';
import { dataDirOf } from '../data-dir';
import { metadataSpec, placementSpec, priorityClassNamesSpec, resourcesSpec } from './daemons';
import { healthSpec } from './health';
import { configFromSecret, csiSpec, securitySpec } from './security';
import { storageSpec } from './storage';

/** Where a cluster stands. */
export interface ClusterPlace {
  readonly scope: IConstruct;
  readonly namespace: string;
  /** The image of Ceph unless the cluster names one. */
  readonly image: string;
}

/** The spec of a CephCluster. */
export function clusterSpec(options: CephClusterOptions, { scope, namespace, image }: ClusterPlace): object {
  const { cephVersion, cleanupPolicy, logCollector, waitTimeoutForHealthyOsd: wait } = options;
  const mons = requireObject(options.mons, '_spec', {
    where: 'mons', kind: 'a description of mons', fix: 'Write rook.Mons.onPvc(storageClass, { size: Size.gibi(10) }) or rook.Mons.onHost()',
  }, scope);
  const placement = mons._placement(options.placement, scope);
  return {
    cephVersion: { ...cephVersion, image: cephVersion?.image ?? image },
    dataDirHostPath: dataDirOf(options, namespace),
    mon: mons._spec(scope),
    mgr: mgrSpec(options),
    storage: storageSpec(options, scope),
    network: options.network?._spec(scope),
    placement: placement && placementSpec(placement),
    resources: resourcesSpec(options.resources),
    priorityClassNames: priorityClassNamesSpec(options.priorityClassNames),
    labels: options.labels && metadataSpec(options.labels),
    annotations: options.annotations && metadataSpec(options.annotations),
    dashboard: dashboardSpec(options),
    monitoring: monitoringSpec(options, scope),
    crashCollector: options.crashCollector && { ...options.crashCollector },
    logCollector: logCollector && { ...logCollector, maxLogSize: requireSize(logCollector.maxLogSize, 'logCollector.maxLogSize', scope)?.toString() },
    healthCheck: options.healthCheck && healthSpec(options.healthCheck),
    disruptionManagement: disruptionSpec(options, scope),
    security: securitySpec(options.security),
    csi: options.csi && csiSpec(options.csi),
    cephConfig: options.cephConfig && structuredClone(options.cephConfig),
    cephConfigFromSecret: options.cephConfigFromSecret && configFromSecret(options.cephConfigFromSecret, scope),
    cleanupPolicy: cleanupPolicy && { ...cleanupPolicy, sanitizeDisks: cleanupPolicy.sanitizeDisks && { ...cleanupPolicy.sanitizeDisks } },
    removeOSDsIfOutAndSafeToRemove: options.removeOsdsIfOutAndSafeToRemove,
    skipUpgradeChecks: options.skipUpgradeChecks,
    continueUpgradeAfterChecksEvenIfNotHealthy: options.continueUpgradeAfterChecksEvenIfNotHealthy,
    upgradeOSDRequiresHealthyPGs: options.upgradeOsdRequiresHealthyPgs,
    waitTimeoutForHealthyOSDInMinutes: wholeMinutes(wait, 'waitTimeoutForHealthyOsd', scope),
  };
}

function mgrSpec({ mgr = {} }: CephClusterOptions): object {
  return {
    count: mgr.count ?? 2,
    allowMultiplePerNode: mgr.allowMultiplePerNode,
    hostNetwork: mgr.hostNetwork,
    modules: mgr.modules?.map((module) => module._spec()),
  };
}

function dashboardSpec({ dashboard }: CephClusterOptions): object | undefined {
  if (dashboard === undefined) return undefined;
  const { prometheusEndpointSslVerify, ...others } = dashboard;
  return { ...others, prometheusEndpointSSLVerify: prometheusEndpointSslVerify };
}

function monitoringSpec({ monitoring }: CephClusterOptions, scope: IConstruct): object | undefined {
  if (monitoring === undefined) return undefined;
  const { exporter } = monitoring;
  return {
    enabled: monitoring.enabled,
    metricsDisabled: monitoring.metricsDisabled,
    port: monitoring.port,
    interval: monitoring.interval?.toString(),
    exporter: exporter && {
      hostNetwork: exporter.hostNetwork,
      port: exporter.port,
      perfCountersPrioLimit: exporter.perfCountersPriorityLimit,
      statsPeriodSeconds: wholeSeconds(exporter.statsPeriod, 'monitoring.exporter.statsPeriod', scope),
    },
  };
}

function disruptionSpec({ disruptionManagement: management = {} }: CephClusterOptions, scope: IConstruct): object {
  const { managePodBudgets = true, osdMaintenanceTimeout, pgHealthyRegex } = management;
  return {
    managePodBudgets,
    osdMaintenanceTimeout: wholeMinutes(osdMaintenanceTimeout, 'disruptionManagement.osdMaintenanceTimeout', scope),
    pgHealthyRegex,
  };
}
