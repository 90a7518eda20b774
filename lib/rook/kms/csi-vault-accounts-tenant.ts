import type { CsiVaultTenantSettings } from './csi-vault-tenant-settings';

/** What is different for the claims of one namespace. */
export interface CsiVaultAccountsTenant extends CsiVaultTenantSettings {
  /**
   * The address of the Vault.
   *
   * @default - that of all
   */
  readonly address?: string;

  /**
   * The service account of the namespace.
   *
   * @default - that of all
   */
  readonly serviceAccountName?: string;

  /**
   * The role in Vault.
   *
   * @default - that of all
   */
  readonly role?: string;

  /**
   * The path by which Vault lets service accounts in.
   *
   * @default - that of all
   */
  readonly authPath?: string;
}
