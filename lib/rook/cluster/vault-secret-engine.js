"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VaultSecretEngine = void 0;
/** The engine of Vault that keeps keys. */
var VaultSecretEngine;
(function (VaultSecretEngine) {
    /** Keys and values, both versions. */
    VaultSecretEngine["KV"] = "kv";
    /** Encryption as a service; for object stores only. */
    VaultSecretEngine["TRANSIT"] = "transit";
})(VaultSecretEngine || (exports.VaultSecretEngine = VaultSecretEngine = {}));
