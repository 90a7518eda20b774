"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.securitySpec = securitySpec;
exports.csiSpec = csiSpec;
exports.configFromSecret = configFromSecret;
const secret_ref_1 = require("../../../core/secret-ref");
const defined_1 = require("../../defined");
const cephx_key_type_1 = require("../cephx-key-type");
/** The keys of a cluster; those of the CSI drivers stay readable for every kernel unless another cipher is asked for. */
function securitySpec({ kms, keyRotation, cephx = {} } = {}) {
    return {
        kms: kms?._spec(),
        keyRotation: keyRotation && { ...keyRotation },
        cephx: {
            allowedCiphers: cephx.allowedCiphers && [...cephx.allowedCiphers],
            daemon: cephx.daemon && { ...cephx.daemon },
            rbdMirrorPeer: cephx.rbdMirrorPeer && { ...cephx.rbdMirrorPeer },
            csi: { keyType: cephx_key_type_1.CephxKeyType.AES, ...(0, defined_1.defined)({ ...cephx.csi }) },
        },
    };
}
/** How the CSI drivers treat the cluster. */
function csiSpec({ readAffinity, cephFs, skipUserCreation }) {
    return {
        readAffinity: readAffinity && {
            enabled: readAffinity.enabled,
            crushLocationLabels: readAffinity.crushLocationLabels && [...readAffinity.crushLocationLabels],
        },
        cephfs: cephFs && { kernelMountOptions: mountOptions(cephFs.kernel), fuseMountOptions: mountOptions(cephFs.fuse) },
        skipUserCreation,
    };
}
/** Settings of Ceph that are read from Secrets. */
function configFromSecret(sections, scope) {
    return Object.fromEntries(Object.entries(sections).map(([section, settings]) => [section, Object.fromEntries(Object.entries(settings).map(([option, { secret, key, optional }]) => [
            option, { name: secret_ref_1.SecretRef._require(secret, `cephConfigFromSecret.${section}.${option}`, scope).secretName, key, optional },
        ]))]));
}
function mountOptions(options) {
    return options && Object.entries(options).map(([option, value]) => `${option}=${value}`).join(',');
}
