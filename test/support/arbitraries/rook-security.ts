import fc from 'fast-check';
import { rook } from 'rookery';
import { options } from './options';
import { call } from './plain';
import type { Call } from './plain';
import { FLAG, oneOf, secret, seconds } from './values';

const AUTH: fc.Arbitrary<Call> = fc.oneof(
  secret('kms-token').map((token) => call('rook.VaultAuth.token', token)),
  fc.constantFrom(call('rook.VaultAuth.kubernetes', 'rook'), call('rook.VaultAuth.kubernetes', 'rook', 'kubernetes/tokyo'), call('rook.VaultAuth.agent')),
);
const VAULT = options<rook.VaultOptions>('rook.VaultOptions', {
  address: fc.constant('https://vault.vault.svc:8200'),
  auth: AUTH,
  backendPath: fc.constant('rook'),
  secretEngine: fc.constant(rook.VaultSecretEngine.KV),
  kvVersion: oneOf(rook.VaultKvVersion),
  vaultNamespace: fc.constant('team/storage'),
  caCertificate: secret('kms-cert'),
  clientCertificate: secret('kms-cert'),
  clientKey: secret('kms-key'),
  tlsServerName: fc.constant('vault.example.com'),
  skipVerify: FLAG,
}, ['address', 'auth']);
const IBM = options<rook.IbmKeyProtectOptions>('rook.IbmKeyProtectOptions', {
  instanceId: fc.constant('5d2f9f2e-0000-4000-8000-1234567890ab'),
  apiKey: secret('kms-token'),
  baseAddress: fc.constant('https://us-south.kms.cloud.ibm.com'),
  tokenAddress: fc.constant('https://iam.cloud.ibm.com/oidc/token'),
}, ['instanceId', 'apiKey']);
const KMIP = options<rook.KmipOptions>('rook.KmipOptions', {
  endpoint: fc.constant('kmip.example.com:5696'),
  certificates: secret('kms-token'),
  tlsServerName: fc.constant('kmip.example.com'),
  readTimeout: seconds(1, 30),
  writeTimeout: seconds(1, 30),
}, ['endpoint', 'certificates']);
const AZURE = options<rook.AzureKeyVaultOptions>('rook.AzureKeyVaultOptions', {
  address: fc.constant('https://my-vault.vault.azure.net'),
  clientId: fc.constant('client'),
  tenantId: fc.constant('tenant'),
  certificate: secret('kms-cert'),
}, ['address', 'clientId', 'tenantId', 'certificate']);

const KMS: fc.Arbitrary<Call> = fc.oneof(
  VAULT.map((vault) => call('rook.KeyManagement.vault', vault)), IBM.map((ibm) => call('rook.KeyManagement.ibmKeyProtect', ibm)),
  KMIP.map((kmip) => call('rook.KeyManagement.kmip', kmip)), AZURE.map((azure) => call('rook.KeyManagement.azureKeyVault', azure)),
);

const KEYS = {
  keyRotationPolicy: oneOf(rook.CephxKeyRotationPolicy),
  keyGeneration: fc.integer({ min: 1, max: 9 }),
  keyType: oneOf(rook.CephxKeyType),
};
const CEPHX_KEYS = options<rook.CephxKeys>('rook.CephxKeys', KEYS);

/** The keys of a cluster. */
export const SECURITY = options<rook.ClusterSecurityOptions>('rook.ClusterSecurityOptions', {
  kms: KMS,
  keyRotation: options<rook.KeyRotationOptions>('rook.KeyRotationOptions', {
    enabled: FLAG, schedule: fc.constantFrom('@weekly', '0 3 * * 1'),
  }, ['enabled']),
  cephx: options<rook.CephxOptions>('rook.CephxOptions', {
    allowedCiphers: fc.constant([rook.CephxKeyType.AES, rook.CephxKeyType.AES256K]),
    daemon: CEPHX_KEYS,
    rbdMirrorPeer: CEPHX_KEYS,
    csi: options<rook.CsiCephxKeys>('rook.CsiCephxKeys', { ...KEYS, keepPriorKeyCountMax: fc.integer({ min: 0, max: 10 }) }),
  }),
})
  // Rook replaces keys in Secrets and in Vault only.
  .map((security) => (security.kms === undefined || security.kms.call === 'rook.KeyManagement.vault' ? security : { ...security, keyRotation: undefined }));
