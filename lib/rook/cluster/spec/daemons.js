"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.placementSpec = placementSpec;
exports.metadataSpec = metadataSpec;
exports.resourcesSpec = resourcesSpec;
exports.priorityClassNamesSpec = priorityClassNamesSpec;
const resources_1 = require("../../../core/resources");
const size_1 = require("../../../core/size");
const wire_1 = require("../../../core/wire");
const defined_1 = require("../../defined");
/** The names that Rook gives daemons in maps, where they differ from ours; a key of another spelling is passed over in silence. */
const KEYS = {
    monArbiter: 'arbiter', prepareOsd: 'prepareosd', keyRotation: 'keyrotation', crashCollector: 'crashcollector', cmdReporter: 'cmdreporter',
};
/** Resources go by names of their own. */
const RESOURCE_KEYS = {
    ...KEYS, cmdReporter: 'cmd-reporter', mgrSidecar: 'mgr-sidecar', logCollector: 'logcollector', floatingMonShutdown: 'floating-mon-shutdown',
};
/** What upstream's chart reserves for a cluster. */
function defaultResources() {
    const of = (cpu, memory, memoryLimit) => resources_1.Resources.of({
        cpu, memory: size_1.Size.mebi(memory), memoryLimit: memoryLimit === undefined ? undefined : size_1.Size.mebi(memoryLimit),
    });
    return {
        mon: of('1', 1024, 2048),
        mgr: of('500m', 512, 1024),
        mgrSidecar: of('100m', 40, 100),
        osd: of('1', 4096, 4096),
        prepareOsd: of('500m', 50),
        crashCollector: of('100m', 60, 60),
        logCollector: of('100m', 100, 1024),
        cleanup: of('500m', 100, 1024),
        exporter: of('50m', 50, 128),
        cmdReporter: of('500m', 100, 1024),
    };
}
/** Placements by daemon in Rook's words. */
function placementSpec(placement) {
    return renamed({ ...placement }, KEYS, wire_1.toWire);
}
/** Labels or annotations by daemon in Rook's words. */
function metadataSpec(metadata) {
    return renamed({ ...metadata }, KEYS, (entries) => ({ ...entries }));
}
/** Resources of all daemons: what is given, and for the others what upstream's chart reserves. */
function resourcesSpec(given = {}) {
    const { osdByDeviceClass = {}, ...daemons } = given;
    return {
        ...renamed({ ...defaultResources(), ...(0, defined_1.defined)({ ...daemons }) }, RESOURCE_KEYS, wire_1.toWire),
        ...Object.fromEntries(Object.entries(osdByDeviceClass).map(([deviceClass, resources]) => [`osd-${deviceClass}`, (0, wire_1.toWire)(resources)])),
    };
}
/** Priority classes of all daemons: what is given, and for the others those of upstream's chart. */
function priorityClassNamesSpec(given = {}) {
    const defaults = { mon: 'system-node-critical', osd: 'system-node-critical', mgr: 'system-cluster-critical' };
    return renamed({ ...defaults, ...(0, defined_1.defined)({ ...given }) }, KEYS, (name) => name);
}
function renamed(settings, names, wire) {
    return Object.fromEntries(Object.entries((0, defined_1.defined)(settings)).map(([daemon, value]) => [names[daemon] ?? daemon, wire(value)]));
}
