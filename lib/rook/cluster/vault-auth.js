"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VaultAuth = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
/** How Rook proves to Vault who it is. */
class VaultAuth {
    _details;
    _secret;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.VaultAuth", version: "0.0.0" };
    /** With a token under the key `token` of a Secret in the namespace of the cluster. */
    static token(secret) {
        return new VaultAuth({ VAULT_AUTH_METHOD: 'token' }, secret);
    }
    /**
     * With its service account.
     *
     * @param role the role in Vault
     * @param mountPath where Vault has the method, if not at `kubernetes`
     */
    static kubernetes(role, mountPath) {
        return new VaultAuth({
            VAULT_AUTH_METHOD: 'kubernetes',
            VAULT_AUTH_KUBERNETES_ROLE: role,
            ...(mountPath === undefined ? {} : { VAULT_AUTH_MOUNT_PATH: mountPath }),
        });
    }
    constructor(
    /** @internal */
    _details, 
    /** @internal */
    _secret) {
        this._details = _details;
        this._secret = _secret;
    }
}
exports.VaultAuth = VaultAuth;
