import type { CsiVaultAccountsTenant } from './csi-vault-accounts-tenant';
import type { CsiVaultTenantSettings } from './csi-vault-tenant-settings';

/** A HashiCorp Vault that the CSI drivers log into with a service account of the claim's namespace. */
export interface CsiVaultAccountsOptions extends CsiVaultTenantSettings {
  /** Its address with scheme and port, for example `https://vault.vault.svc:8200`. */
  readonly address: string;

  /**
   * The service account, one in the namespace of each claim.
   *
   * @default ceph-csi-vault-sa
   */
  readonly serviceAccountName?: string;

  /**
   * The role in Vault, bound to those service accounts.
   *
   * @default csi-kubernetes
   */
  readonly role?: string;

  /**
   * The path by which Vault lets service accounts in.
   *
   * @default /v1/auth/kubernetes/login
   */
  readonly authPath?: string;

  /**
   * What is different for claims of single namespaces, by namespace.
   *
   * @default - nothing
   */
  readonly tenants?: { readonly [namespace: string]: CsiVaultAccountsTenant };
}
