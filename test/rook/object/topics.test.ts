import { rook, SecretRef } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

const POOL = rook.ObjectPool.of(rook.Redundancy.replicated(3));
const HTTP = rook.TopicEndpoint.http({ uri: 'https://events.example.com' });

function stored(gateway: rook.ObjectGatewayOptions = {}) {
  const { site, ceph } = siteWithCluster();
  return { site, store: ceph.addObjectStore('media', { metadataPool: POOL, dataPool: POOL, gateway }) };
}

function endpointOf(endpoint: rook.TopicEndpoint): any {
  const { site, store } = stored();
  store.addTopic('events', { endpoint });
  return objectOf(site, 'CephBucketTopic', 'events').spec.endpoint;
}

test('a topic knows its store', () => {
  const { site, store } = stored();
  const topic = store.addTopic('events', { endpoint: HTTP, persistent: true, opaqueData: 'tokyo', namespace: 'team' });
  expect(objectOf(site, 'CephBucketTopic', 'events', 'team').spec).toEqual({
    objectStoreName: 'media', objectStoreNamespace: 'ceph-ssd', endpoint: { http: { uri: 'https://events.example.com' } }, persistent: true, opaqueData: 'tokyo',
  });
  expect(rook.CephBucketTopic.isCephBucketTopic(topic)).toBe(true);
});

test('endpoints of all kinds', () => {
  expect(endpointOf(rook.TopicEndpoint.amqp({ uri: 'amqp://mq', exchange: 'buckets', ackLevel: rook.AmqpAckLevel.ROUTABLE, disableVerifySsl: false })))
    .toEqual({ amqp: { uri: 'amqp://mq', exchange: 'buckets', ackLevel: 'routeable', disableVerifySSL: false } });
  const secret = SecretRef.named('kafka');
  expect(endpointOf(rook.TopicEndpoint.kafka({ uri: 'kafka://kafka:9093', useSsl: true, user: { secret, key: 'user' }, password: { secret, key: 'password' } })))
    .toEqual({ kafka: { uri: 'kafka://kafka:9093', useSSL: true, userSecretRef: { name: 'kafka', key: 'user' }, passwordSecretRef: { name: 'kafka', key: 'password' } } });
});

test('a notification is in the namespace of its topic, and offers the label by which claims ask for it', () => {
  const { site, store } = stored();
  const topic = store.addTopic('events', { endpoint: HTTP, namespace: 'team' });
  const notification = topic.addNotification('uploads', { events: [rook.BucketEvent.OBJECT_CREATED_PUT], keyFilter: { prefix: 'in/', suffix: '.png' } });
  topic.addNotification('all');
  expect(objectOf(site, 'CephBucketNotification', 'uploads', 'team').spec).toEqual({
    topic: 'events',
    events: ['s3:ObjectCreated:Put'],
    filter: { keyFilters: [{ name: 'prefix', value: 'in/' }, { name: 'suffix', value: '.png' }] },
  });
  expect(objectOf(site, 'CephBucketNotification', 'all', 'team').spec).toEqual({ topic: 'events' });
  expect([notification.label, notification.namespace]).toEqual(['bucket-notification-uploads', 'team']);
  expect(rook.CephBucketNotification.isCephBucketNotification(notification)).toBe(true);
});

const { store } = stored();
const NONE = 'Names, units and settings are read from objects, so that none of them is typed a second time.';

test.each([
  ['an address in place of an endpoint', () => store.addTopic('a', { endpoint: 'https://a' as any }), `topic.a: endpoint: "https://a" is not an endpoint. ${NONE} Write for example rook.TopicEndpoint.http({ uri: 'https://events.example.com' }).`],
  ['a name that is none', () => store.addTopic('A', { endpoint: HTTP }), 'topic.A: name: "A" cannot be a name: it has characters or ends that DNS-1123 does not allow. The API server refuses it, or names that are derived from it. Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.'],
  ['a store by its name', () => new rook.CephBucketTopic(store, 'b', { store: 'media' as any, endpoint: HTTP }), `b: store: "media" is not an object store. ${NONE} Pass the rook.CephObjectStore of the buckets, or use its addTopic().`],
  ['a topic by its name', () => new rook.CephBucketNotification(store, 'c', { topic: 'events' as any }), `c: topic: "events" is not a topic. ${NONE} Pass the rook.CephBucketTopic that tells, or use its addNotification().`],
  ['a password by value', () => store.addTopic('d', { endpoint: rook.TopicEndpoint.kafka({ uri: 'kafka://k', password: { secret: 'p@ss' as any, key: 'a' } }) }),
    'topic.d: endpoint.password.secret: a secret value was given where a reference is expected. Secrets are taken by reference, so that no value ends up in a file or a log. Store the value in a Secret and write SecretRef.named("that-secrets-name").'],
  ['one event in place of a list', () => store.addTopic('e', { endpoint: HTTP }).addNotification('n', { events: 's3:ObjectCreated:*' as any }),
    'topic.e/notification.n: events: "s3:ObjectCreated:*" is not a list. There may be several of them. Put it into square brackets, even if there is only one.'],
])('mistake: %s', (_, add, message) => {
  expect(add).toThrow(new Error(`tokyo/rook/ceph-ssd/object-store.media/${message}`));
});

test('mistake: a password in the address of Kafka', () => {
  expect(() => rook.TopicEndpoint.kafka({ uri: 'kafka://user:secret@kafka:9093' })).toThrow(new Error(
    "TopicEndpoint.kafka: uri: the address holds a user or a password (it is not repeated here). Whoever reads the manifest would know it, and secrets are taken by reference. Store both in a Secret, and give user and password, for example { secret: SecretRef.named('kafka'), key: 'password' }.",
  ));
});

test('findings: an address of another protocol, a secret without TLS', () => {
  const own = stored();
  own.store.addTopic('a', { endpoint: rook.TopicEndpoint.amqp({ uri: 'http://mq', exchange: 'x' }) });
  own.store.addTopic('b', { endpoint: rook.TopicEndpoint.kafka({ uri: 'kafka://k', user: { secret: SecretRef.named('kafka'), key: 'user' } }) });
  expect(own.site.findings().map(({ rule }) => rule)).toEqual(expect.arrayContaining(['rook/topic-endpoint', 'rook/topic-secret-in-clear']));
});
