"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LogPeriodicity = void 0;
/** How often logs are rotated. */
var LogPeriodicity;
(function (LogPeriodicity) {
    /** Every hour. */
    LogPeriodicity["HOURLY"] = "hourly";
    /** Every day. */
    LogPeriodicity["DAILY"] = "daily";
    /** Every week. */
    LogPeriodicity["WEEKLY"] = "weekly";
    /** Every month. */
    LogPeriodicity["MONTHLY"] = "monthly";
})(LogPeriodicity || (exports.LogPeriodicity = LogPeriodicity = {}));
