import { storeEncryptionIgnored } from '../../../../../lib/engine/admission/rules/rook/store-encryption-ignored';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const vault = (details: object) => ({ kms: { connectionDetails: { KMS_PROVIDER: 'vault', VAULT_SECRET_ENGINE: 'transit', ...details } } });

test('a namespace of Vault', () => {
  expect(verdicts(storeEncryptionIgnored, [store({ security: vault({ VAULT_NAMESPACE: 'team' }) })])).toEqual([{
    object: 'store',
    property: 'spec.security.kms.connectionDetails.VAULT_NAMESPACE',
    message: 'CephObjectStore rook-ceph/store sets VAULT_NAMESPACE, of which its gateways are not told',
    fix: 'Remove the detail, and if it is needed give the gateway the option of Ceph in rgwCommandFlags, such as rgw_crypt_vault_namespace',
  }]);
});

test('a path of the engine transit, and a name in the certificate', () => {
  const found = verdicts(storeEncryptionIgnored, [store({ security: vault({ VAULT_TLS_SERVER_NAME: 'a', VAULT_SKIP_VERIFY: 'true', VAULT_BACKEND_PATH: 'keys' }) })]);
  expect(found.map(({ property }) => property.split('.').pop())).toEqual(['VAULT_TLS_SERVER_NAME', 'VAULT_SKIP_VERIFY', 'VAULT_BACKEND_PATH']);
});

test('silent: what gateways are told', () => {
  expect(verdicts(storeEncryptionIgnored, [
    store({ security: vault({ VAULT_SKIP_VERIFY: 'false', VAULT_BACKEND_PATH: 'transit/' }) }), store({ security: vault({ VAULT_SECRET_ENGINE: 'kv', VAULT_BACKEND_PATH: 'keys' }) }),
  ])).toEqual([]);
});
