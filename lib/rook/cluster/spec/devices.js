"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.selectionSpec = selectionSpec;
exports.nodeSpec = nodeSpec;
exports.storeConfig = storeConfig;
const problem_1 = require("../../../core/problem");
const wire_1 = require("../../../core/wire");
/** Which devices to take, in the words of the cluster's and the nodes' storage settings. */
function selectionSpec(selection, scope, where) {
    return {
        ...selection?._fields,
        devices: selection?._devices?.map(({ _identity, _config }, index) => ({
            ..._identity, config: storeConfig(_config, scope, `${where}[${index}].config`),
        })),
    };
}
/** One node of the storage settings. */
function nodeSpec({ nodeName, _options }, scope, where) {
    return {
        name: nodeName,
        ...selectionSpec(_options.devices, scope, `${where}.devices`),
        config: storeConfig(_options.config, scope, `${where}.config`),
        resources: (0, wire_1.toWire)(_options.resources),
    };
}
/**
 * Rook reads these settings as text only, and passes over what it cannot read.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/cluster/osd/config/config.go
 */
function storeConfig(config, scope, where) {
    if (config === undefined)
        return undefined;
    const settings = {
        metadataDevice: config.metadataDevice,
        databaseSizeMB: mebibytes(config.databaseSize, scope, `${where}.databaseSize`),
        walSizeMB: mebibytes(config.walSize, scope, `${where}.walSize`),
        osdsPerDevice: config.osdsPerDevice,
        encryptedDevice: config.encrypted,
        deviceClass: config.deviceClass,
        initialWeight: config.initialWeight,
        primaryAffinity: config.primaryAffinity,
        crushRoot: config.crushRoot,
    };
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]));
}
function mebibytes(size, scope, where) {
    if (size === undefined)
        return undefined;
    const amount = size.toBytes() / 1024 ** 2;
    if (Number.isInteger(amount))
        return amount;
    throw (0, problem_1.refusal)({
        where,
        what: `${size.toString()} is not a whole number of MiB`,
        why: 'Rook reads this size in MiB and passes over fractions',
        fix: 'Write for example Size.mebi(1024) or Size.gibi(30)',
    }, scope);
}
