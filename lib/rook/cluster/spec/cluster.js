"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.clusterSpec = clusterSpec;
const daemons_1 = require("./daemons");
const health_1 = require("./health");
const security_1 = require("./security");
const storage_1 = require("./storage");
const units_1 = require("./units");
/** The spec of a CephCluster. */
function clusterSpec(options, { scope, namespace, image }) {
    const { cephVersion, cleanupPolicy, logCollector, waitTimeoutForHealthyOsd: wait } = options;
    return {
        cephVersion: { ...cephVersion, image: cephVersion?.image ?? image },
        dataDirHostPath: options.dataDirHostPath ?? `/var/lib/rook-${namespace}`,
        mon: options.mons._spec(scope),
        mgr: mgrSpec(options),
        storage: (0, storage_1.storageSpec)(options, scope),
        network: options.network?._spec(scope),
        placement: options.placement && (0, daemons_1.placementSpec)(options.placement),
        resources: (0, daemons_1.resourcesSpec)(options.resources),
        priorityClassNames: (0, daemons_1.priorityClassNamesSpec)(options.priorityClassNames),
        labels: options.labels && (0, daemons_1.metadataSpec)(options.labels),
        annotations: options.annotations && (0, daemons_1.metadataSpec)(options.annotations),
        dashboard: dashboardSpec(options),
        monitoring: monitoringSpec(options, scope),
        crashCollector: options.crashCollector && { ...options.crashCollector },
        logCollector: logCollector && { ...logCollector, maxLogSize: logCollector.maxLogSize?.toString() },
        healthCheck: options.healthCheck && (0, health_1.healthSpec)(options.healthCheck),
        disruptionManagement: disruptionSpec(options, scope),
        security: (0, security_1.securitySpec)(options.security),
        csi: options.csi && (0, security_1.csiSpec)(options.csi),
        cephConfig: options.cephConfig && structuredClone(options.cephConfig),
        cephConfigFromSecret: options.cephConfigFromSecret && (0, security_1.configFromSecret)(options.cephConfigFromSecret, scope),
        cleanupPolicy: cleanupPolicy && { ...cleanupPolicy, sanitizeDisks: cleanupPolicy.sanitizeDisks && { ...cleanupPolicy.sanitizeDisks } },
        removeOSDsIfOutAndSafeToRemove: options.removeOsdsIfOutAndSafeToRemove,
        skipUpgradeChecks: options.skipUpgradeChecks,
        continueUpgradeAfterChecksEvenIfNotHealthy: options.continueUpgradeAfterChecksEvenIfNotHealthy,
        upgradeOSDRequiresHealthyPGs: options.upgradeOsdRequiresHealthyPgs,
        waitTimeoutForHealthyOSDInMinutes: wait && (0, units_1.wholeMinutes)(wait, 'waitTimeoutForHealthyOsd', scope),
    };
}
function mgrSpec({ mgr = {} }) {
    return {
        count: mgr.count ?? 2,
        allowMultiplePerNode: mgr.allowMultiplePerNode,
        hostNetwork: mgr.hostNetwork,
        modules: mgr.modules?.map((module) => module._spec()),
    };
}
function dashboardSpec({ dashboard }) {
    if (dashboard === undefined)
        return undefined;
    const { prometheusEndpointSslVerify, ...others } = dashboard;
    return { ...others, prometheusEndpointSSLVerify: prometheusEndpointSslVerify };
}
function monitoringSpec({ monitoring }, scope) {
    if (monitoring === undefined)
        return undefined;
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
            statsPeriodSeconds: exporter.statsPeriod && (0, units_1.wholeSeconds)(exporter.statsPeriod, 'monitoring.exporter.statsPeriod', scope),
        },
    };
}
function disruptionSpec({ disruptionManagement: management = {} }, scope) {
    const { managePodBudgets = true, osdMaintenanceTimeout, pgHealthyRegex } = management;
    return {
        managePodBudgets,
        osdMaintenanceTimeout: osdMaintenanceTimeout && (0, units_1.wholeMinutes)(osdMaintenanceTimeout, 'disruptionManagement.osdMaintenanceTimeout', scope),
        pgHealthyRegex,
    };
}
