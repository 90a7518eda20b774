import type { CsiVaultBackend } from './csi-vault-backend';

/** What all ways to keep keys of volumes in Vault have in common. */
export interface CsiVaultSettings {
  /**
   * The secret engine.
   *
   * @default - as the driver finds it
   */
  readonly backend?: CsiVaultBackend;

  /**
   * The path of the secret engine.
   *
   * @default secret/
   */
  readonly backendPath?: string;

  /**
   * The namespace of Vault Enterprise that holds the keys.
   *
   * @default - the root namespace
   */
  readonly vaultNamespace?: string;

  /**
   * The namespace of Vault Enterprise that drivers log into.
   *
   * @default - as vaultNamespace
   */
  readonly vaultAuthNamespace?: string;

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

  /**
   * Whether keys of deleted volumes are destroyed, so that an engine with versions cannot bring them back.
   *
   * @default true
   */
  readonly destroyKeys?: boolean;
}
