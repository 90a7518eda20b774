import { kmsConnectionDetails } from '../../../../../lib/engine/admission/rules/rook/kms-connection-details';
import { cluster, deviceSet, object, verdicts } from '../samples';

const using = (connectionDetails: object, token?: string) => ({ kms: { connectionDetails, ...(token ? { tokenSecretName: token } : {}) } });
const encrypted = (security: object, on = true) => cluster({ security, storage: { storageClassDeviceSets: [deviceSet({ encrypted: on })] } });
const store = (security: object) => object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', { spec: { security } });
const VAULT = { KMS_PROVIDER: 'vault', VAULT_ADDR: 'https://vault:8200' };
const AZURE = { KMS_PROVIDER: 'azure-kv', AZURE_VAULT_URL: 'u', AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c', AZURE_CERT_SECRET_NAME: 's' };

test('a provider that Rook does not know', () => {
  expect(verdicts(kmsConnectionDetails, [encrypted(using({ KMS_PROVIDER: 'aws' }, 'token'))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.security.kms.connectionDetails.KMS_PROVIDER',
      message: 'CephCluster rook-ceph/ceph names the key management service "aws", which Rook does not know',
      fix: 'Give KMS_PROVIDER (vault, ibmkeyprotect, kmip or azure-kv), the details that it needs, and tokenSecretName',
    },
  ]);
});

test.each([
  [using({ VAULT_ADDR: 'x' }, 'token'), ['names no KMS_PROVIDER']],
  [using({ KMS_PROVIDER: 'vault', VAULT_ADDR: ' ' }, 'token'), ['gives no VAULT_ADDR for vault']],
  [using(VAULT), ['gives no token for vault']],
  [using({ ...VAULT, VAULT_CAPATH: '/etc/ssl' }, 'token'), ['sets VAULT_CAPATH; Rook reads one certificate only, from the secret in VAULT_CACERT']],
  [using({ ...VAULT, VAULT_ADDR: 'vault:8200' }, 'token'), ['has "vault:8200" as address of Vault, which is not that of a server, such as https://vault:8200']],
  [using({ ...VAULT, VAULT_ADDR: 'https://v/v1/kv' }, 'token'), ['has "https://v/v1/kv" as address of Vault, which is not that of a server, such as https://vault:8200']],
  [using({ ...VAULT, VAULT_BACKEND_PATH: 'v1/rook' }, 'token'), ['has "v1/rook" as path in Vault, before which Rook puts v1/ itself']],
  [using({ KMS_PROVIDER: 'kmip' }, 'token'), ['gives no KMIP_ENDPOINT for kmip']],
  [using({ KMS_PROVIDER: 'ibmkeyprotect' }), ['gives no token for ibmkeyprotect', 'gives no IBM_KP_SERVICE_INSTANCE_ID for ibmkeyprotect', 'gives no IBM_KP_SERVICE_API_KEY for ibmkeyprotect']],
  [using({ ...AZURE, AZURE_CLIENT_ID: '' }), ['gives no AZURE_CLIENT_ID for azure-kv']],
])('%j', (security, messages) => {
  expect(verdicts(kmsConnectionDetails, [encrypted(security)]).map(({ message }) => message)).toEqual(messages.map((message) => `CephCluster rook-ceph/ceph ${message}`));
});

test('a store, for both of its ways to encrypt', () => {
  expect(verdicts(kmsConnectionDetails, [store({ ...using(VAULT), s3: { connectionDetails: { KMS_PROVIDER: 'vault' }, tokenSecretName: 't' } })]).map(({ property }) => property))
    .toEqual(['spec.security.kms.tokenSecretName', 'spec.security.s3.connectionDetails.VAULT_ADDR']);
});

test('silent: complete details, other ways to sign in, a cluster that encrypts nothing on claims', () => {
  expect(verdicts(kmsConnectionDetails, [
    encrypted(using(VAULT, 'token')), encrypted(using({ ...VAULT, VAULT_ADDR: 'https://web/vault', VAULT_BACKEND_PATH: 'team/rook' }, 'token')), encrypted(using({ ...VAULT, VAULT_AUTH_METHOD: 'kubernetes' })), encrypted(using({ ...VAULT, VAULT_AUTH_METHOD: 'agent' })),
    encrypted(using({ KMS_PROVIDER: 'kmip', KMIP_ENDPOINT: 'kmip:5696' }, 'token')), encrypted(using(AZURE)), encrypted(using({})),
    encrypted(using({ KMS_PROVIDER: 'ibmkeyprotect', IBM_KP_SERVICE_INSTANCE_ID: 'i' }, 'token')), encrypted(using({ KMS_PROVIDER: 'aws' }), false), store({}),
  ])).toEqual([]);
});
