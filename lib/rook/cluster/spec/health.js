"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.healthCheckSpec = healthCheckSpec;
exports.healthSpec = healthSpec;
const wire_1 = require("../../../core/wire");
/** A check that the operator repeats. */
function healthCheckSpec({ disabled, interval, timeout }) {
    return { disabled, interval: interval?.toString(), timeout: timeout?.toString() };
}
/** The health settings of a cluster. */
function healthSpec({ mon, osd, status, livenessProbe, startupProbe, muteHealthWarning }) {
    const daemonHealth = { mon: mon && healthCheckSpec(mon), osd: osd && healthCheckSpec(osd), status: status && healthCheckSpec(status) };
    return {
        daemonHealth: Object.values(daemonHealth).some((check) => check !== undefined) ? daemonHealth : undefined,
        livenessProbe: livenessProbe && probes(livenessProbe),
        startupProbe: startupProbe && probes(startupProbe),
        muteHealthWarning: muteHealthWarning
            && Object.fromEntries(Object.entries(muteHealthWarning).map(([code, policy]) => [code, { policy }])),
    };
}
function probes(byDaemon) {
    return Object.fromEntries(Object.entries(byDaemon).map(([daemon, options]) => [daemon, (0, wire_1.toWire)(options)]));
}
