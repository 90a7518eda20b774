import { kmsSecretKeys } from '../../../../../lib/engine/admission/rules/rook/kms-secret-keys';
import { cluster, deviceSet, object, verdicts } from '../samples';

const encrypted = (connectionDetails: object, tokenSecretName = 'token') => cluster({
  security: { kms: { connectionDetails, tokenSecretName } }, storage: { storageClassDeviceSets: [deviceSet({ encrypted: true })] },
});
const secret = (name: string, body: object) => object('v1', 'Secret', name, 'rook-ceph', body);

test('a token under another key, a certificate that is empty', () => {
  expect(verdicts(kmsSecretKeys, [
    encrypted({ KMS_PROVIDER: 'vault', VAULT_CACERT: 'ca' }), secret('token', { stringData: { password: 'x' } }), secret('ca', { data: { cert: '' } }),
  ])).toEqual([
    {
      object: 'ceph',
      property: 'spec.security.kms.connectionDetails.VAULT_CACERT',
      message: 'Secret rook-ceph/ca has nothing under the key cert',
      fix: 'Put the value under that key',
    },
    {
      object: 'ceph',
      property: 'spec.security.kms.tokenSecretName',
      message: 'Secret rook-ceph/token has nothing under the key token',
      fix: 'Put the value under that key',
    },
  ]);
});

test('everything that KMIP needs', () => {
  expect(verdicts(kmsSecretKeys, [encrypted({ KMS_PROVIDER: 'kmip' }), secret('token', { data: { CA_CERT: 'eA==' } })]).map(({ message }) => message.split(' ').pop()))
    .toEqual(['CLIENT_CERT', 'CLIENT_KEY']);
});

test('plain text replaces what is encoded', () => {
  const both = secret('token', { data: { token: 'eA==' }, stringData: { token: '' } });
  expect(verdicts(kmsSecretKeys, [encrypted({ KMS_PROVIDER: 'vault' }), both])).toHaveLength(1);
});

test('silent: the keys are there, or the secret is made elsewhere', () => {
  expect(verdicts(kmsSecretKeys, [
    encrypted({ KMS_PROVIDER: 'vault', VAULT_CLIENT_KEY: 'tls', VAULT_CLIENT_CERT: 'elsewhere' }),
    secret('token', { stringData: { token: 'x' } }), secret('tls', { data: { key: 'eA==' } }),
  ])).toEqual([]);
});

test('the certificate for Azure has a key of its own', () => {
  const azure = encrypted({ KMS_PROVIDER: 'azure-kv', AZURE_CERT_SECRET_NAME: 'azure' }, '');
  expect(verdicts(kmsSecretKeys, [azure, secret('azure', { stringData: { 'tls.crt': 'x' } })]).map(({ property, message }) => [property, message])).toEqual([
    ['spec.security.kms.connectionDetails.AZURE_CERT_SECRET_NAME', 'Secret rook-ceph/azure has nothing under the key CLIENT_CERT'],
  ]);
  expect(verdicts(kmsSecretKeys, [azure, secret('azure', { stringData: { CLIENT_CERT: 'x' } })])).toEqual([]);
});
