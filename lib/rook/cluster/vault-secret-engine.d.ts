/** The engine of Vault that keeps keys. */
export declare enum VaultSecretEngine {
    /** Keys and values, both versions. */
    KV = "kv",
    /** Encryption as a service; for object stores only. */
    TRANSIT = "transit"
}
