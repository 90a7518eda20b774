import { SecretRef } from '../../core/secret-ref';
import { defined } from '../defined';
import type { CsiVaultAccountsOptions } from './csi-vault-accounts-options';
import type { CsiVaultAccountsTenant } from './csi-vault-accounts-tenant';
import type { CsiVaultOptions } from './csi-vault-options';
import type { CsiVaultSettings } from './csi-vault-settings';
import type { CsiVaultTenantSettings } from './csi-vault-tenant-settings';
import type { CsiVaultTokensOptions } from './csi-vault-tokens-options';
import type { CsiVaultTokensTenant } from './csi-vault-tokens-tenant';

type Entry = { readonly [name: string]: unknown };

/** The driver refuses the entry unless role and both paths are there, although it has defaults for them: ceph/ceph-csi internal/kms/vault.go. */
export function vault(options: CsiVaultOptions): Entry {
  return {
    vaultAddress: options.address,
    vaultAuthPath: options.authPath ?? '/v1/auth/kubernetes/login',
    vaultRole: options.role ?? 'csi-kubernetes',
    ...settings(options),
    vaultPassphrasePath: options.passphrasePath ?? '',
    vaultCAFromSecret: options.caCertificateKey,
  };
}

export function vaultTokens({ tenants, ...options }: CsiVaultTokensOptions): Entry {
  const own = (one: CsiVaultTokensOptions | CsiVaultTokensTenant): Entry => ({
    ...tenantSettings(one), tenantTokenName: one.token && SecretRef._require(one.token, 'CsiKeyManagement.vaultTokens: token').secretName,
  });
  return { ...own(options), tenants: tenants && byNamespace(tenants, own) };
}

export function vaultAccounts({ tenants, ...options }: CsiVaultAccountsOptions): Entry {
  const own = (one: CsiVaultAccountsOptions | CsiVaultAccountsTenant): Entry => ({
    ...tenantSettings(one), tenantSAName: one.serviceAccountName, vaultRole: one.role, vaultAuthPath: one.authPath,
  });
  return { ...own(options), tenants: tenants && byNamespace(tenants, own) };
}

/** All values are texts; the driver refuses others. */
function settings(options: CsiVaultSettings): Entry {
  return {
    vaultBackend: options.backend,
    vaultBackendPath: options.backendPath,
    vaultNamespace: options.vaultNamespace,
    vaultAuthNamespace: options.vaultAuthNamespace,
    vaultTLSServerName: options.tlsServerName,
    vaultCAVerify: options.skipVerify === undefined ? undefined : String(!options.skipVerify),
    vaultDestroyKeys: options.destroyKeys === undefined ? undefined : String(options.destroyKeys),
  };
}

function tenantSettings(options: CsiVaultTenantSettings & { readonly address?: string }): Entry {
  const secret = (name: 'caCertificate' | 'clientCertificate' | 'clientKey') =>
    options[name] && SecretRef._require(options[name], `CsiKeyManagement: ${name}`).secretName;
  return {
    vaultAddress: options.address,
    ...settings(options),
    vaultCAFromSecret: secret('caCertificate'),
    vaultClientCertFromSecret: secret('clientCertificate'),
    vaultClientCertKeyFromSecret: secret('clientKey'),
    tenantConfigName: options.tenantConfigName,
  };
}

function byNamespace<T>(tenants: { readonly [namespace: string]: T }, own: (one: T) => Entry): Entry {
  return Object.fromEntries(Object.entries(tenants).map(([namespace, one]) => [namespace, defined<unknown>(own(one))]));
}
