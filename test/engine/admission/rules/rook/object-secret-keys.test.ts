import { objectSecretKeys } from '../../../../../lib/engine/admission/rules/rook/object-secret-keys';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const secret = (name: string, stringData: object, type?: string) => object('v1', 'Secret', name, 'rook-ceph', { stringData, ...(type ? { type } : {}) });
const messages = (...objects: any[]) => verdicts(objectSecretKeys, objects).map(({ message }) => message);
const TLS = 'kubernetes.io/tls';

test('a bundle of authorities in a secret of another type', () => {
  expect(verdicts(objectSecretKeys, [store({ gateway: { caBundleRef: 'ca' } }), secret('ca', { cabundle: 'x' }, TLS)])).toEqual([{
    object: 'store',
    property: 'spec.gateway.caBundleRef',
    message: 'Secret rook-ceph/ca has the type kubernetes.io/tls, and may have Opaque',
    fix: 'Give the secret that type, and put the value under that key',
  }]);
});

test('certificates go by other keys in each type of secret', () => {
  const one = store({ gateway: { sslCertificateRef: 'tls' } });
  expect(messages(one, secret('tls', { 'tls.crt': 'x' }))).toEqual(['Secret rook-ceph/tls has nothing under the key cert']);
  expect(messages(one, secret('tls', { 'tls.crt': 'x' }, TLS))).toEqual(['Secret rook-ceph/tls has nothing under the key tls.key']);
  expect(messages(one, secret('tls', { cert: 'x' }, 'example.com/own'))).toEqual(['Secret rook-ceph/tls has the type example.com/own, and may have Opaque or kubernetes.io/tls']);
});

test('accounts, settings, keys and topics', () => {
  expect(messages(
    store({ auth: { keystone: { serviceUserSecretName: 's' } }, gateway: { rgwConfigFromSecret: { rgw_a: { name: 's', key: 'a' } } } }),
    object('ceph.rook.io/v1', 'CephObjectStoreUser', 'u', 'rook-ceph', { spec: { keys: [{ accessKeyRef: { name: 's', key: 'b' }, secretKeyRef: { name: 'gone', key: 'b' } }] } }),
    object('ceph.rook.io/v1', 'CephBucketTopic', 't', 'rook-ceph', { spec: { endpoint: { kafka: { passwordSecretRef: { name: 's', key: 'c' } } } } }),
    secret('s', { OS_PROJECT_DOMAIN_NAME: 'a', OS_USER_DOMAIN_NAME: 'a', OS_PROJECT_NAME: 'a', OS_USERNAME: 'a', OS_PASSWORD: '' }),
  )).toEqual(['OS_PASSWORD', 'a', 'b', 'c'].map((key) => `Secret rook-ceph/s has nothing under the key ${key}`));
});

test('keys of a realm', () => {
  const realm = object('ceph.rook.io/v1', 'CephObjectRealm', 'world', 'rook-ceph', { spec: {} });
  expect(messages(realm, secret('world-keys', { 'access-key': 'a/b' }))).toEqual([
    'Secret rook-ceph/world-keys has nothing under the key secret-key', 'Secret rook-ceph/world-keys has an access-key with a slash, by which no zone can sign in',
  ]);
  expect(messages(realm, object('v1', 'Secret', 'world-keys', 'rook-ceph', { data: { 'access-key': Buffer.from('ab').toString('base64'), 'secret-key': 'eA==' } }))).toEqual([]);
});

test('silent: secrets that are as they should be, and those that are not here', () => {
  expect(messages(store({ gateway: { sslCertificateRef: 'tls', caBundleRef: 'elsewhere' } }), secret('tls', { 'tls.crt': 'x', 'tls.key': 'y' }, TLS))).toEqual([]);
});
