"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CephxKeyRotationPolicy = void 0;
/** What makes Rook rotate CephX keys. */
var CephxKeyRotationPolicy;
(function (CephxKeyRotationPolicy) {
    /** Nothing. */
    CephxKeyRotationPolicy["DISABLED"] = "Disabled";
    /** A higher generation. */
    CephxKeyRotationPolicy["KEY_GENERATION"] = "KeyGeneration";
})(CephxKeyRotationPolicy || (exports.CephxKeyRotationPolicy = CephxKeyRotationPolicy = {}));
