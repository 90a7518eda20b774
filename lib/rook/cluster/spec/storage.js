"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.storageSpec = storageSpec;
const problem_1 = require("../../../core/problem");
const units_1 = require("./units");
/** The OSDs of a cluster, on claims and on devices. */
function storageSpec({ osds, devices, osdSettings: settings = {} }, scope) {
    if (osds !== undefined)
        refuseTwins(osds, scope);
    const { flappingRestartInterval, storeType, updateStore, migration } = settings;
    return {
        ...devices?._spec(scope),
        storageClassDeviceSets: osds?.map((set, index) => set._spec(scope, `osds[${index}]`)),
        fullRatio: settings.fullRatio,
        backfillFullRatio: settings.backfillFullRatio,
        nearFullRatio: settings.nearFullRatio,
        flappingRestartIntervalHours: flappingRestartInterval && (0, units_1.wholeHours)(flappingRestartInterval, 'osdSettings.flappingRestartInterval', scope),
        osdMaxUpdatesInParallel: settings.maxUpdatesInParallel,
        scheduleAlways: settings.scheduleAlways,
        onlyApplyOSDPlacement: settings.onlyApplyOsdPlacement,
        allowDeviceClassUpdate: settings.allowDeviceClassUpdate,
        allowOsdCrushWeightUpdate: settings.allowOsdCrushWeightUpdate,
        store: storeType === undefined && updateStore === undefined ? undefined : { type: storeType, updateStore },
        migration: migration === undefined ? undefined : { confirmation: migration },
    };
}
function refuseTwins(osds, scope) {
    const names = osds.map(({ setName }) => setName);
    const index = names.findIndex((name, place) => names.indexOf(name) !== place);
    if (index < 0)
        return;
    throw (0, problem_1.refusal)({
        where: `osds[${index}]`,
        what: `another set is named "${names[index]}" as well`,
        why: 'Rook then configures no OSDs at all',
        fix: 'Give every set of a cluster a name of its own',
    }, scope);
}
