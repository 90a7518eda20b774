"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.claimTemplate = claimTemplate;
const access_mode_1 = require("../../../core/access-mode");
const problem_1 = require("../../../core/problem");
const wire_1 = require("../../../core/wire");
/** The claim template that the operator makes volumes from. */
function claimTemplate({ storageClass, size, claim = {} }, place) {
    const missing = storageClass === undefined ? 'storageClass' : size === undefined ? 'size' : undefined;
    if (missing !== undefined) {
        throw (0, problem_1.refusal)({
            where: `${place.where}.${missing}`,
            what: `${missing} is missing`,
            why: 'Kubernetes would claim from its default class, or refuse the claim',
            fix: `Pass ${missing === 'size' ? 'a size such as Size.gibi(10)' : 'the storage class that the volumes come from'}`,
        }, place.scope);
    }
    const annotations = Object.entries({ ...claim.annotations, ...place.annotations }).filter(([, value]) => value !== undefined);
    const metadata = {
        name: place.name,
        labels: claim.labels && { ...claim.labels },
        annotations: annotations.length === 0 ? undefined : Object.fromEntries(annotations),
    };
    return {
        metadata: Object.values(metadata).some((value) => value !== undefined) ? metadata : undefined,
        spec: {
            storageClassName: storageClass.storageClassName,
            accessModes: claim.accessModes ? [...claim.accessModes] : [access_mode_1.AccessMode.READ_WRITE_ONCE],
            volumeMode: place.volumeMode,
            resources: {
                requests: { storage: size.toString() },
                limits: claim.sizeLimit && { storage: claim.sizeLimit.toString() },
            },
            selector: (0, wire_1.toWire)(claim.selector),
            volumeName: claim.volumeName,
            volumeAttributesClassName: claim.volumeAttributesClassName,
            dataSource: (0, wire_1.toWire)(claim.dataSource),
            dataSourceRef: (0, wire_1.toWire)(claim.dataSourceRef),
        },
    };
}
