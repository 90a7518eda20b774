"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deviceSet = deviceSet;
const names_1 = require("../../../core/names");
const problem_1 = require("../../../core/problem");
const wire_1 = require("../../../core/wire");
const claim_template_1 = require("./claim-template");
const spread_1 = require("./spread");
/**
 * One entry of `storageClassDeviceSets`.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/cluster/osd/deviceSet.go
 */
function deviceSet(name, options, scope, where) {
    (0, names_1.requireName)(name, `${where}.name`, scope);
    if (!Number.isInteger(options.count) || options.count < 1) {
        throw (0, problem_1.refusal)({
            where: `${where}.count`,
            what: `${options.count} is not a number of OSDs`,
            why: 'The API server refuses a device set without OSDs',
            fix: 'Write a whole number from 1 up, or leave the set out',
        }, scope);
    }
    return {
        name,
        count: options.count,
        portable: options.portable ?? false,
        encrypted: options.encrypted,
        tuneDeviceClass: options.tuneSlowDeviceClass,
        tuneFastDeviceClass: options.tuneFastDeviceClass,
        schedulerName: options.schedulerName,
        resources: (0, wire_1.toWire)(options.resources),
        ...(0, spread_1.spreadPlacements)(name, options, scope, where),
        volumeClaimTemplates: templates(options, scope, where),
    };
}
/** Rook takes the device class from the data template, weight and affinity from whichever template comes last. */
function templates(options, scope, where) {
    const common = { crushInitialWeight: text(options.initialWeight), crushPrimaryAffinity: text(options.primaryAffinity) };
    const roles = [
        ['data', options, where],
        ['metadata', options.metadata, `${where}.metadata`],
        ['wal', options.wal, `${where}.wal`],
    ];
    return roles.flatMap(([name, volume, place]) => volume === undefined ? [] : [(0, claim_template_1.claimTemplate)(volume, {
            scope,
            where: place,
            name,
            volumeMode: 'Block',
            annotations: { ...common, crushDeviceClass: name === 'data' ? options.deviceClass : undefined },
        })]);
}
function text(value) {
    return value === undefined ? undefined : String(value);
}
