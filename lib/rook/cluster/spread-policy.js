"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SpreadPolicy = void 0;
/** What happens when volumes cannot be spread evenly. */
var SpreadPolicy;
(function (SpreadPolicy) {
    /** The ones that would make it uneven wait. */
    SpreadPolicy["STRICT"] = "DoNotSchedule";
    /** They are made as evenly as possible. */
    SpreadPolicy["PREFERRED"] = "ScheduleAnyway";
})(SpreadPolicy || (exports.SpreadPolicy = SpreadPolicy = {}));
