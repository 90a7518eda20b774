import { rook, SecretRef } from 'rookery';

const VAULT = 'https://vault.vault.svc:8200';

/** Where Vault keeps keys of OSDs, and how both sides of the connection are known to each other. */
const VAULT_OPTIONS = {
  address: VAULT,
  backendPath: 'rook',
  kvVersion: rook.VaultKvVersion.V2,
  caCertificate: SecretRef.named('vault-ca'),
};

/** Places for the keys of OSDs, by the clusters that use them; the Secrets are in the namespace of each. */
export const OSD_KEYS: Readonly<Record<string, rook.ClusterSecurityOptions>> = {
  // Beside the cluster, in Secrets.
  'ceph-secrets': { keyRotation: { enabled: true, schedule: '@monthly' } },
  'ceph-vault-token': {
    kms: rook.KeyManagement.vault({ ...VAULT_OPTIONS, auth: rook.VaultAuth.token(SecretRef.named('vault-token')) }),
    keyRotation: { enabled: true },
  },
  'ceph-vault-account': {
    kms: rook.KeyManagement.vault({ ...VAULT_OPTIONS, auth: rook.VaultAuth.kubernetes('rook-osds') }),
    keyRotation: { enabled: true },
  },
  'ceph-ibm': {
    kms: rook.KeyManagement.ibmKeyProtect({ instanceId: '3f6c2a0e-0d3b-4a63-9a55-6f1c1d7b9e42', apiKey: SecretRef.named('key-protect') }),
  },
  'ceph-kmip': {
    kms: rook.KeyManagement.kmip({ endpoint: 'kmip.example.com:5696', certificates: SecretRef.named('kmip-certificates') }),
  },
  'ceph-azure': {
    kms: rook.KeyManagement.azureKeyVault({
      address: 'https://storage-keys.vault.azure.net',
      clientId: '7a1b0e4c-52d0-4cf5-8f86-2a9f0f4b6d11',
      tenantId: 'c9e0b3aa-7d1e-4a57-b0a2-5f5e8f1c2d33',
      certificate: SecretRef.named('azure-certificate'),
    }),
  },
};

/** The Secrets that these names mean, by the clusters that they belong to. */
export const SECRETS: Readonly<Record<string, readonly string[]>> = {
  'ceph-vault-token': ['vault-token', 'vault-ca'],
  'ceph-vault-account': ['vault-ca'],
  'ceph-ibm': ['key-protect'],
  'ceph-kmip': ['kmip-certificates'],
  'ceph-azure': ['azure-certificate'],
};

/** Where the drivers keep keys of volumes: with their own accounts, or with the token of each tenant. */
export const VOLUME_KEYS = rook.CsiKeyManagement.vault('vault', {
  address: VAULT, backend: rook.CsiVaultBackend.KV_V2, backendPath: 'volumes', role: 'csi-volumes',
});
export const TENANT_KEYS = rook.CsiKeyManagement.vaultTokens('vault-of-tenants', { address: VAULT, backendPath: 'tenants' });
