import type { SecretRef } from '../../core/secret-ref';
import type { CsiVaultTenantSettings } from './csi-vault-tenant-settings';
import type { CsiVaultTokensTenant } from './csi-vault-tokens-tenant';

/** A HashiCorp Vault that the CSI drivers log into with a token of the claim's namespace. */
export interface CsiVaultTokensOptions extends CsiVaultTenantSettings {
  /** Its address with scheme and port, for example `https://vault.vault.svc:8200`. */
  readonly address: string;

  /**
   * The Secret with the token under the key `token`, in the namespace of the claim.
   *
   * @default - ceph-csi-kms-token
   */
  readonly token?: SecretRef;

  /**
   * What is different for claims of single namespaces, by namespace.
   *
   * @default - nothing
   */
  readonly tenants?: { readonly [namespace: string]: CsiVaultTokensTenant };
}
