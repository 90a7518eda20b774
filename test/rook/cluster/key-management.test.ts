import { Duration, rook, SecretRef } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithOperator } from './support';

function kmsOf(kms: rook.KeyManagement): any {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph', { mons: rook.Mons.onHost(), security: { kms } });
  return objectOf(site, 'CephCluster', 'ceph').spec.security.kms;
}

test('Vault with a token', () => {
  expect(kmsOf(rook.KeyManagement.vault({
    address: 'https://vault:8200',
    auth: rook.VaultAuth.token(SecretRef.named('vault-token')),
    backendPath: 'rook',
    secretEngine: rook.VaultSecretEngine.KV,
    kvVersion: rook.VaultKvVersion.V2,
    vaultNamespace: 'storage',
    caCertificate: SecretRef.named('vault-ca'),
    clientCertificate: SecretRef.named('vault-client'),
    clientKey: SecretRef.named('vault-client'),
    tlsServerName: 'vault',
    skipVerify: false,
  }))).toEqual({
    connectionDetails: {
      KMS_PROVIDER: 'vault',
      VAULT_ADDR: 'https://vault:8200',
      VAULT_AUTH_METHOD: 'token',
      VAULT_BACKEND_PATH: 'rook',
      VAULT_SECRET_ENGINE: 'kv',
      VAULT_BACKEND: 'v2',
      VAULT_NAMESPACE: 'storage',
      VAULT_CACERT: 'vault-ca',
      VAULT_CLIENT_CERT: 'vault-client',
      VAULT_CLIENT_KEY: 'vault-client',
      VAULT_TLS_SERVER_NAME: 'vault',
      VAULT_SKIP_VERIFY: 'false',
    },
    tokenSecretName: 'vault-token',
  });
});

test('Vault with the service account has no token', () => {
  expect(kmsOf(rook.KeyManagement.vault({ address: 'https://vault:8200', auth: rook.VaultAuth.kubernetes('rook', 'k8s') }))).toEqual({
    connectionDetails: {
      KMS_PROVIDER: 'vault', VAULT_ADDR: 'https://vault:8200', VAULT_AUTH_METHOD: 'kubernetes', VAULT_AUTH_KUBERNETES_ROLE: 'rook',
      VAULT_AUTH_MOUNT_PATH: 'k8s',
    },
  });
});

test('Vault behind an agent needs neither', () => {
  expect(kmsOf(rook.KeyManagement.vault({ address: 'http://agent:8100', auth: rook.VaultAuth.agent() }))).toEqual({
    connectionDetails: { KMS_PROVIDER: 'vault', VAULT_ADDR: 'http://agent:8100', VAULT_AUTH_METHOD: 'agent' },
  });
});

test('IBM Key Protect', () => {
  expect(kmsOf(rook.KeyManagement.ibmKeyProtect({ instanceId: 'id', apiKey: SecretRef.named('ibm'), baseAddress: 'https://b', tokenAddress: 'https://t' }))).toEqual({
    connectionDetails: { KMS_PROVIDER: 'ibmkeyprotect', IBM_KP_SERVICE_INSTANCE_ID: 'id', IBM_KP_BASE_URL: 'https://b', IBM_KP_TOKEN_URL: 'https://t' },
    tokenSecretName: 'ibm',
  });
});

test('KMIP', () => {
  expect(kmsOf(rook.KeyManagement.kmip({
    endpoint: 'kmip:5696', certificates: SecretRef.named('kmip'), tlsServerName: 'kmip', readTimeout: Duration.seconds(5), writeTimeout: Duration.minutes(1),
  }))).toEqual({
    connectionDetails: { KMS_PROVIDER: 'kmip', KMIP_ENDPOINT: 'kmip:5696', TLS_SERVER_NAME: 'kmip', READ_TIMEOUT: '5', WRITE_TIMEOUT: '60' },
    tokenSecretName: 'kmip',
  });
});

test('Azure Key Vault takes its Secret among the details', () => {
  expect(kmsOf(rook.KeyManagement.azureKeyVault({
    address: 'https://a.vault.azure.net', clientId: 'c', tenantId: 't', certificate: SecretRef.named('azure'),
  }))).toEqual({
    connectionDetails: {
      KMS_PROVIDER: 'azure-kv', AZURE_VAULT_URL: 'https://a.vault.azure.net', AZURE_CLIENT_ID: 'c', AZURE_TENANT_ID: 't', AZURE_CERT_SECRET_NAME: 'azure',
    },
  });
});
