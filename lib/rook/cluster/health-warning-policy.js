"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HealthWarningPolicy = void 0;
/** What becomes of a warning of Ceph. */
var HealthWarningPolicy;
(function (HealthWarningPolicy) {
    /** It is muted. */
    HealthWarningPolicy["MUTE"] = "mute";
    /** It is shown again. */
    HealthWarningPolicy["UNMUTE"] = "unmute";
})(HealthWarningPolicy || (exports.HealthWarningPolicy = HealthWarningPolicy = {}));
