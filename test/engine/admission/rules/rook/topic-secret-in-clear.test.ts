import { topicSecretInClear } from '../../../../../lib/engine/admission/rules/rook/topic-secret-in-clear';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const topic = (endpoint: object) => object('ceph.rook.io/v1', 'CephBucketTopic', 'events', 'rook-ceph', { spec: { objectStoreName: 'store', objectStoreNamespace: 'rook-ceph', endpoint } });
const KAFKA = topic({ kafka: { uri: 'kafka://a', userSecretRef: { name: 'kafka', key: 'user' } } });

test('a secret for a store without TLS', () => {
  expect(verdicts(topicSecretInClear, [store({ gateway: { port: 80 } }), KAFKA])).toEqual([{
    object: 'events',
    property: 'spec.endpoint.kafka.userSecretRef',
    message: 'CephBucketTopic rook-ceph/events signs in to its endpoint with a secret, and CephObjectStore rook-ceph/store has no TLS',
    fix: "Give the store a secure port with a certificate, or set rgw_allow_notification_secrets_in_cleartext: 'true' in its rgwConfig",
  }]);
  expect(verdicts(topicSecretInClear, [store({}), topic({ amqp: { uri: 'amqp://user:pass@mq:5672' } })]).map(({ property }) => property)).toEqual(['spec.endpoint.amqp.uri']);
});

test.each([
  [{ securePort: 443, sslCertificateRef: 'tls' }],
  [{ port: 80, rgwConfig: { rgw_allow_notification_secrets_in_cleartext: 'true' } }],
  [{ port: 80, rgwCommandFlags: { 'rgw-trust-forwarded-https': 'true' } }],
])('silent: %j', (gateway) => {
  expect(verdicts(topicSecretInClear, [store({ gateway }), KAFKA])).toEqual([]);
});

test('silent: no secret', () => {
  expect(verdicts(topicSecretInClear, [store({}), topic({ http: { uri: 'http://events.example.com/a@b' } })])).toEqual([]);
});
