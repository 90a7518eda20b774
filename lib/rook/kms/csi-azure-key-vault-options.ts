import type { SecretRef } from '../../core/secret-ref';

/** An Azure Key Vault. */
export interface CsiAzureKeyVaultOptions {
  /** Its address, for example `https://my-vault.vault.azure.net`. */
  readonly address: string;

  /** The id of the service principal. */
  readonly clientId: string;

  /** The id of its tenant. */
  readonly tenantId: string;

  /**
   * The Secret with certificate and key of the service principal under the key `CLIENT_CERT`, and no other, in the namespace of the drivers.
   *
   * @default - ceph-csi-azure-credentials
   */
  readonly credentials?: SecretRef;
}
