"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SanitizeMethod = void 0;
/** How much of a device is overwritten. */
var SanitizeMethod;
(function (SanitizeMethod) {
    /** Ceph's own marks. */
    SanitizeMethod["QUICK"] = "quick";
    /** Everything. */
    SanitizeMethod["COMPLETE"] = "complete";
})(SanitizeMethod || (exports.SanitizeMethod = SanitizeMethod = {}));
