import type { Random } from '../../agreement/random';
import { field, madeUp, rookObject, type Subject } from '../subject';
import { alone } from './ceph';

/** Users of object stores. */
export const objectUsers: Subject = {
  check: 'object-user',
  cases: [alone(rookObject('CephObjectStoreUser', { store: 'store', displayName: 'alice@team', accountRef: { name: 'team' } }))],
  fields: [
    field('object.metadata.name', 'alice', 'alice.b'),
    field('object.spec.store', undefined, '', 'store'),
    field('object.spec.displayName', undefined, '', 'Alice B.', 'alice', 'a=b,c+d@e-f', 'a/b', 'élan', 'a\n'),
    field('object.spec.accountRef', undefined, { name: 'team' }, { name: '' }),
    field('object.spec.opMask', undefined, [], ['read'], ['read', 'write', 'delete'], ['admin'], ['read', 'read']),
  ],
  rules: ['rook/required-name-empty', 'rook/user-display-name'],
};

/** Groups of zones. */
export const objectZoneGroups: Subject = {
  check: 'object-zonegroup',
  cases: [alone(rookObject('CephObjectZoneGroup', { realm: 'realm' }))],
  fields: [field('object.spec.realm', undefined, '', 'realm', 5)],
  rules: ['rook/required-name-empty'],
};

const AMOUNTS = [undefined, '', '0', '10', '1.5', '2Gi', '2G', '1e3', '1e1.5', '2 Gi', 'many', '-1', '.5', '5.', '+3', '1_000', '0x10', '10Gib', '9223372036854775808', '1Ei', '1000Ei'];

/** The class of the claims and the operator that answers them. */
const AROUND_CLAIMS = [
  {
    apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'buckets' }, provisioner: 'sample.ceph.rook.io/bucket',
    parameters: { objectStoreName: 'store', objectStoreNamespace: 'sample' },
  },
  {
    apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'rook-ceph-operator', namespace: 'sample' },
    spec: {
      selector: { matchLabels: { app: 'rook' } },
      template: { metadata: { labels: { app: 'rook' } }, spec: { containers: [{ name: 'rook', image: 'rook:1', args: ['ceph', 'operator'] }] } },
    },
  },
];

/** Claims of buckets whose operator allows the settings that it allows by default. */
export const bucketClaims: Subject = {
  check: 'bucket-claim',
  cases: [alone({
    apiVersion: 'objectbucket.io/v1alpha1', kind: 'ObjectBucketClaim', metadata: { name: 'sample', namespace: 'sample' },
    spec: { bucketName: 'sample', storageClassName: 'buckets', additionalConfig: {} },
  }, ...AROUND_CLAIMS)],
  fields: [
    ...['maxObjects', 'maxSize', 'bucketMaxObjects', 'bucketMaxSize'].map((quota) => field(`object.spec.additionalConfig.${quota}`, ...AMOUNTS)),
    field('object.spec.additionalConfig.bucketPolicy', undefined, '{}', '{"Version":"2012-10-17"}', 'policy'),
    field('object.spec.additionalConfig.bucketLifecycle', undefined, '{}', '{"Rules":[]}', 'rules'),
    field('object.spec.additionalConfig.bucketOwner', undefined, 'alice'),
  ],
  rules: ['rook/bucket-config-invalid', 'rook/bucket-config-not-allowed'],
  further: [
    { rule: 'rook/bucket-config-invalid', message: /no object in JSON/, who: 'Ceph, when the policy or the life cycle is set' },
    { rule: 'rook/bucket-config-invalid', message: /beside the bucketOwner/, who: 'nobody: Rook passes over it' },
  ],
};

const URIS = ['http://broker', 'https://broker:8443/path', 'HTTP://broker', 'amqp://broker:5672', 'amqps://user:pass@broker/vhost', 'kafka://one:9092', 'kafka://one:9092,two:9092',
  'kafka:one', 'ftp://broker', 'broker', 'broker:9092', '//broker', '', 'http', 'http:', '://broker', 'http://', 'http://bro ker', 'http://broker:port', 'http://[fe80::1', 'http://[fe80::1]:80',
  'http://[fe80::1%25eth0]/', 'http://[fe80::1%25]/', 'http://[10.0.0.1]', 'http://a:1:2', 'kafka://a:1:2', 'http://%41', 'http://br%c3%a9', 'http://broker/%zz', 'http://broker/?%zz',
  'http://broker#%zz', 'http://us er@broker', 'http://u%zz@broker', 'http://broker\n', 'http://<broker>', 'http://bro"ker', 'http://{broker}', 'http:///path', '1http://broker', 'ht-tp://broker'];

const uri = (random: Random) => {
  const parts = ['http', 'kafka', 'amqps', ':', '://', '/', '//', '@', '[', ']', '::1', '%', '%25', '%c3', '%41', 'a', '80', ' ', '?', '#', '.', ',', '|', '^', '"', '\\'];
  const start = random.chance(0.7) ? random.pick(['http://', 'kafka://', 'amqp://', 'https:', 'amqps:/']) : '';
  return start + Array.from({ length: random.between(0, 8) }, () => random.pick(parts)).join('');
};

/** Where messages about buckets go. */
export const bucketTopics: Subject = {
  check: 'bucket-topic',
  cases: [{ http: { uri: 'http://broker:8080' } }, { amqp: { uri: 'amqp://broker', exchange: 'x' } }, { kafka: { uri: 'kafka://one:9092' } }].map((endpoint) => (
    alone(rookObject('CephBucketTopic', { objectStoreName: 'store', objectStoreNamespace: 'rook-ceph', endpoint }))
  )),
  fields: [
    field('object.spec.endpoint', {}, undefined),
    field('object.spec.endpoint.http', undefined, { uri: 'http://broker' }, { uri: 'kafka://broker' }),
    field('object.spec.endpoint.amqp', undefined, { uri: 'amqp://broker', exchange: 'x' }, { uri: 'http://broker', exchange: 'x' }),
    field('object.spec.endpoint.kafka', undefined, { uri: 'kafka://broker' }, { uri: 'http://broker' }),
    ...['http', 'amqp', 'kafka'].map((protocol) => madeUp(`object.spec.endpoint.${protocol}.uri`, uri, ...URIS)),
    field('object.spec.endpoint.amqp.exchange', 'x'),
  ],
  rules: ['rook/topic-endpoint'],
};
