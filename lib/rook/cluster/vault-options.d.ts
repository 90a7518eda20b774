import type { SecretRef } from '../../core/secret-ref';
import type { VaultAuth } from './vault-auth';
import type { VaultSecretEngine } from './vault-secret-engine';
/** A HashiCorp Vault. */
export interface VaultOptions {
    /** Its address with scheme and port, for example `https://vault.vault.svc:8200`. */
    readonly address: string;
    /** How Rook proves who it is. */
    readonly auth: VaultAuth;
    /**
     * The path of the secret engine, without `v1/` and `data/`.
     *
     * @default secret
     */
    readonly backendPath?: string;
    /**
     * The secret engine.
     *
     * @default VaultSecretEngine.KV
     */
    readonly secretEngine?: VaultSecretEngine;
    /**
     * The namespace of Vault Enterprise.
     *
     * @default - the root namespace
     */
    readonly vaultNamespace?: string;
    /**
     * The Secret with the certificate of its authority, under the key `cert`.
     *
     * @default - the authorities of the image
     */
    readonly caCertificate?: SecretRef;
    /**
     * The Secret with Rook's own certificate, under the key `cert`.
     *
     * @default - none
     */
    readonly clientCertificate?: SecretRef;
    /**
     * The Secret with the key of that certificate, under the key `key`.
     *
     * @default - none
     */
    readonly clientKey?: SecretRef;
    /**
     * The name in Vault's certificate.
     *
     * @default - the host of the address
     */
    readonly tlsServerName?: string;
    /**
     * Whether Vault's certificate is not verified.
     *
     * @default false
     */
    readonly skipVerify?: boolean;
}
