import { storeEncryptionAuth } from '../../../../../lib/engine/admission/rules/rook/store-encryption-auth';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const vault = (method: string) => ({ connectionDetails: { KMS_PROVIDER: 'vault', VAULT_AUTH_METHOD: method } });

test('a gateway cannot sign in by its service account', () => {
  expect(verdicts(storeEncryptionAuth, [store({ security: { kms: vault('kubernetes') } })])).toEqual([{
    object: 'store',
    property: 'spec.security.kms.connectionDetails.VAULT_AUTH_METHOD',
    message: 'CephObjectStore rook-ceph/store signs in to Vault by "kubernetes"',
    fix: 'Set VAULT_AUTH_METHOD: token with tokenSecretName, or for security.s3 also agent',
  }]);
});

test('an agent signs in for SSE-S3 only', () => {
  const found = verdicts(storeEncryptionAuth, [store({ security: { kms: vault('agent'), s3: vault('agent') } })]);
  expect(found.map(({ property }) => property)).toEqual(['spec.security.kms.connectionDetails.VAULT_AUTH_METHOD']);
});

test('silent: tokens', () => {
  expect(verdicts(storeEncryptionAuth, [store({ security: { kms: vault('token'), s3: vault('') } }), store({})])).toEqual([]);
});
