import type { SecretRef } from '../../core/secret-ref';

/** An Azure Key Vault. */
export interface AzureKeyVaultOptions {
  /** Its address, for example `https://my-vault.vault.azure.net`. */
  readonly address: string;

  /** The id of the service principal. */
  readonly clientId: string;

  /** The id of its tenant. */
  readonly tenantId: string;

  /** The Secret with certificate and key of the service principal, in PEM and without a password, under the key `CLIENT_CERT`. */
  readonly certificate: SecretRef;
}
