"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UpdateStoreConfirmation = void 0;
/** The words that allow Rook to make every OSD anew with another store, one after the other. */
var UpdateStoreConfirmation;
(function (UpdateStoreConfirmation) {
    /** Keep OSDs as they are. */
    UpdateStoreConfirmation["NONE"] = "";
    /** Destroy and make each anew. */
    UpdateStoreConfirmation["YES_REALLY_UPDATE_STORE"] = "yes-really-update-store";
})(UpdateStoreConfirmation || (exports.UpdateStoreConfirmation = UpdateStoreConfirmation = {}));
