import type { SecretRef } from '../../core/secret-ref';
import type { CsiVaultTenantSettings } from './csi-vault-tenant-settings';

/** What is different for the claims of one namespace. */
export interface CsiVaultTokensTenant extends CsiVaultTenantSettings {
  /**
   * The address of the Vault.
   *
   * @default - that of all
   */
  readonly address?: string;

  /**
   * The Secret of the namespace with the token.
   *
   * @default - that of all
   */
  readonly token?: SecretRef;
}
