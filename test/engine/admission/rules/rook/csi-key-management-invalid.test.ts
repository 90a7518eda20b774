import { csiKeyManagementInvalid } from '../../../../../lib/engine/admission/rules/rook/csi-key-management-invalid';
import { driver, object, verdicts } from '../samples';

const config = (entries: unknown, name = 'kms') => object('v1', 'ConfigMap', name, 'rook-ceph', { data: { 'config.json': typeof entries === 'string' ? entries : JSON.stringify(entries) } });
const told = driver(undefined, { encryption: { configMapName: { name: 'kms' } } });

const found = (entries: unknown) => verdicts(csiKeyManagementInvalid, [told, config(entries)]).map(({ message }) => message);

test('no JSON, no kind, an unknown kind', () => {
  expect(verdicts(csiKeyManagementInvalid, [told, config('vault')])).toEqual([
    {
      object: 'kms',
      property: 'data["config.json"]',
      message: 'ConfigMap rook-ceph/kms holds no JSON with places for keys',
      fix: 'Write JSON with encryptionKMSType or KMS_PROVIDER and all that the place needs, with texts as values, for READ_TIMEOUT and WRITE_TIMEOUT numbers',
    },
  ]);
  expect(found({ a: {}, b: { KMS_PROVIDER: 'barbican' }, c: 'vault' })).toEqual([
    'ConfigMap rook-ceph/kms does not say what kind of place for keys "a" is',
    'ConfigMap rook-ceph/kms has a place for keys of the kind "barbican", which the drivers do not know',
    'ConfigMap rook-ceph/kms describes the place for keys "c" by no JSON object',
  ]);
});

test('what a place needs, and the type of every value', () => {
  expect(found({ vault: { encryptionKMSType: 'vault', vaultAddress: 'https://vault', vaultRole: 'csi', vaultPassphrasePath: '', vaultCAVerify: false } })).toEqual([
    'ConfigMap rook-ceph/kms gives no vaultAuthPath for the place for keys "vault"',
    'ConfigMap rook-ceph/kms has vaultCAVerify of the place for keys "vault" not as a text',
  ]);
  expect(found({ kmip: { KMS_PROVIDER: 'kmip', KMIP_ENDPOINT: 'e:5696', READ_TIMEOUT: '10' } })).toEqual(['ConfigMap rook-ceph/kms has READ_TIMEOUT of the place for keys "kmip" not as a number']);
  expect(found({ tokens: { KMS_PROVIDER: 'vaulttokens', vaultAddress: 'x' } })).toEqual(['ConfigMap rook-ceph/kms gives no VAULT_ADDR for the place for keys "tokens"']);
});

test('the ConfigMap that is read where none is named has a value for each place', () => {
  const fallback = object('v1', 'ConfigMap', 'csi-kms-connection-details', 'rook-ceph', { data: { good: '{"KMS_PROVIDER":"aws-metadata","AWS_REGION":"x"}', bad: '{}' } });
  expect(verdicts(csiKeyManagementInvalid, [driver(), fallback])).toMatchObject([{ property: 'data["bad"]' }]);
});

test('silent: complete places, and ConfigMaps that no driver reads', () => {
  expect(found({
    m: { encryptionKMSType: 'metadata' },
    t: { encryptionKMSType: 'vaulttokens', vaultAddress: 'x', tenants: { shop: {} } },
    s: { KMS_PROVIDER: 'vaulttenantsa', VAULT_ADDR: 'x' },
  })).toEqual([]);
  expect(verdicts(csiKeyManagementInvalid, [driver(), config('vault')])).toEqual([]);
});
