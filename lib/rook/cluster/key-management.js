"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KeyManagement = void 0;
const JSII_RTTI_SYMBOL_1 = Symbol.for("jsii.rtti");
const units_1 = require("./spec/units");
/**
 * Where the keys of encrypted OSDs are kept; without one, in Secrets beside the cluster.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Advanced/key-management-system/
 */
class KeyManagement {
    provider;
    details;
    secret;
    static [JSII_RTTI_SYMBOL_1] = { fqn: "rookery.rook.KeyManagement", version: "0.0.0" };
    /** In HashiCorp Vault. */
    static vault(options) {
        return new KeyManagement('vault', {
            VAULT_ADDR: options.address,
            ...options.auth._details,
            VAULT_BACKEND_PATH: options.backendPath,
            VAULT_SECRET_ENGINE: options.secretEngine,
            VAULT_NAMESPACE: options.vaultNamespace,
            VAULT_CACERT: options.caCertificate?.secretName,
            VAULT_CLIENT_CERT: options.clientCertificate?.secretName,
            VAULT_CLIENT_KEY: options.clientKey?.secretName,
            VAULT_TLS_SERVER_NAME: options.tlsServerName,
            VAULT_SKIP_VERIFY: options.skipVerify === undefined ? undefined : String(options.skipVerify),
        }, options.auth._secret);
    }
    /** In IBM Key Protect. */
    static ibmKeyProtect(options) {
        return new KeyManagement('ibmkeyprotect', {
            IBM_KP_SERVICE_INSTANCE_ID: options.instanceId,
            IBM_KP_BASE_URL: options.baseAddress,
            IBM_KP_TOKEN_URL: options.tokenAddress,
        }, options.apiKey);
    }
    /** In a KMIP server. */
    static kmip(options) {
        return new KeyManagement('kmip', {
            KMIP_ENDPOINT: options.endpoint,
            TLS_SERVER_NAME: options.tlsServerName,
            READ_TIMEOUT: options.readTimeout && String((0, units_1.wholeSeconds)(options.readTimeout, 'readTimeout')),
            WRITE_TIMEOUT: options.writeTimeout && String((0, units_1.wholeSeconds)(options.writeTimeout, 'writeTimeout')),
        }, options.certificates);
    }
    /** In Azure Key Vault. */
    static azureKeyVault(options) {
        return new KeyManagement('azure-kv', {
            AZURE_VAULT_URL: options.address,
            AZURE_CLIENT_ID: options.clientId,
            AZURE_TENANT_ID: options.tenantId,
            AZURE_CERT_SECRET_NAME: options.certificate.secretName,
        });
    }
    constructor(provider, details, secret) {
        this.provider = provider;
        this.details = details;
        this.secret = secret;
    }
    /** @internal */
    _spec() {
        return { connectionDetails: { KMS_PROVIDER: this.provider, ...this.details }, tokenSecretName: this.secret?.secretName };
    }
}
exports.KeyManagement = KeyManagement;
