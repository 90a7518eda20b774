"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BalancerMode = void 0;
/** How the balancer evens out placement groups. */
var BalancerMode;
(function (BalancerMode) {
    /** By weight sets, for clients older than Luminous. */
    BalancerMode["CRUSH_COMPAT"] = "crush-compat";
    /** By explicit mappings of placement groups. */
    BalancerMode["UPMAP"] = "upmap";
    /** By moving primaries, so that reads are even. */
    BalancerMode["READ"] = "read";
    /** By both. */
    BalancerMode["UPMAP_READ"] = "upmap-read";
})(BalancerMode || (exports.BalancerMode = BalancerMode = {}));
