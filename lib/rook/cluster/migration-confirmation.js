"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MigrationConfirmation = void 0;
/** The words that allow Rook to make OSDs anew whose settings can only be changed that way, such as encryption. */
var MigrationConfirmation;
(function (MigrationConfirmation) {
    /** Keep OSDs as they are. */
    MigrationConfirmation["NONE"] = "";
    /** Destroy and make each anew, one after the other. */
    MigrationConfirmation["YES_REALLY_MIGRATE_OSDS"] = "yes-really-migrate-osds";
})(MigrationConfirmation || (exports.MigrationConfirmation = MigrationConfirmation = {}));
