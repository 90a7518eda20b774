"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CleanupConfirmation = void 0;
/** The words that allow Rook to destroy the data of a cluster that is deleted. */
var CleanupConfirmation;
(function (CleanupConfirmation) {
    /** Keep the data. */
    CleanupConfirmation["NONE"] = "";
    /** Destroy it; from this moment Rook only waits for the deletion and manages the cluster no more. */
    CleanupConfirmation["YES_REALLY_DESTROY_DATA"] = "yes-really-destroy-data";
})(CleanupConfirmation || (exports.CleanupConfirmation = CleanupConfirmation = {}));
