"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wholeSeconds = wholeSeconds;
exports.wholeMinutes = wholeMinutes;
exports.wholeHours = wholeHours;
const problem_1 = require("../../../core/problem");
/** The duration in seconds, for fields that hold whole ones. */
function wholeSeconds(duration, where, scope) {
    return whole(duration, 1, 'seconds', where, scope);
}
/** The duration in minutes, for fields that hold whole ones. */
function wholeMinutes(duration, where, scope) {
    return whole(duration, 60, 'minutes', where, scope);
}
/** The duration in hours, for fields that hold whole ones. */
function wholeHours(duration, where, scope) {
    return whole(duration, 3600, 'hours', where, scope);
}
function whole(duration, unit, name, where, scope) {
    const amount = duration.toSeconds() / unit;
    if (Number.isInteger(amount))
        return amount;
    throw (0, problem_1.refusal)({
        where,
        what: `${duration.toString()} is not a whole number of ${name}`,
        why: `The field counts ${name}`,
        fix: `Write for example Duration.${name}(${Math.max(1, Math.ceil(amount))})`,
    }, scope);
}
