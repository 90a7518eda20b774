import { storeEncryptionEngine } from '../../../../../lib/engine/admission/rules/rook/store-encryption-engine';
import { object, verdicts } from '../samples';

const store = (security: object) => object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', { spec: { security } });
const kms = (connectionDetails: object, more: object = {}) => ({ connectionDetails: { KMS_PROVIDER: 'vault', ...connectionDetails }, ...more });

test('the first version of kv', () => {
  expect(verdicts(storeEncryptionEngine, [store({ kms: kms({ VAULT_SECRET_ENGINE: 'kv', VAULT_BACKEND: 'v1' }) })])).toEqual([
    {
      object: 'store',
      property: 'spec.security.kms.connectionDetails.VAULT_BACKEND',
      message: 'CephObjectStore rook-ceph/store encrypts with version "v1" of the kv engine',
      fix: 'Set VAULT_SECRET_ENGINE: transit, or for security.kms also kv with VAULT_BACKEND: v2',
    },
  ]);
});

test('no engine, kv for SSE-S3, a token beside the agent', () => {
  expect(verdicts(storeEncryptionEngine, [
    store({ kms: kms({}), s3: kms({ VAULT_SECRET_ENGINE: 'kv', VAULT_AUTH_METHOD: 'agent' }, { tokenSecretName: 'token' }) }),
  ]).map(({ message }) => message)).toEqual([
    'CephObjectStore rook-ceph/store encrypts with the engine ""',
    'CephObjectStore rook-ceph/store encrypts with the engine "kv"',
    'CephObjectStore rook-ceph/store lets the Vault agent sign in and names a token as well',
  ]);
});

test('silent: engines that the gateway can use', () => {
  expect(verdicts(storeEncryptionEngine, [
    store({ kms: kms({ VAULT_SECRET_ENGINE: 'kv' }), s3: kms({ VAULT_SECRET_ENGINE: 'transit' }) }),
    store({ kms: kms({ VAULT_SECRET_ENGINE: 'kv', VAULT_BACKEND: 'v2' }) }), store({}),
  ])).toEqual([]);
});
