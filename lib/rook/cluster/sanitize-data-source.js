"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SanitizeDataSource = void 0;
/** What devices are overwritten with. */
var SanitizeDataSource;
(function (SanitizeDataSource) {
    /** Zeros. */
    SanitizeDataSource["ZERO"] = "zero";
    /** Random bytes. */
    SanitizeDataSource["RANDOM"] = "random";
})(SanitizeDataSource || (exports.SanitizeDataSource = SanitizeDataSource = {}));
