import { rook, Size } from 'rookery';
import { untyped } from './place';
import type { Mistakes, Place } from './place';

const SECRET = 'Tr0ub4dor';
const user = (at: Place): rook.CephObjectStoreUser => at.store.addUser('somebody');
const topic = (at: Place, uri = 'http://hook.example.com'): rook.CephBucketTopic => at.store.addTopic('topic', { endpoint: rook.TopicEndpoint.http({ uri }) });
const cosi = (at: Place): rook.CephCosiDriver => at.operator.addCosiDriver();

export const BUCKETS: Mistakes = {
  CephBucketTopic: [
    {
      what: 'an address of another protocol',
      program: (at) => topic(at, 'kafka://broker.example.com:9092'),
      rule: 'rook/topic-endpoint',
      said: 'CephBucketTopic ceph-ssd/topic pushes over http to "kafka://broker.example.com:9092"',
    },
    {
      what: 'a password in the address',
      program: (at) => topic(at, `http://user:${SECRET}@hook.example.com`),
      rule: 'rook/topic-secret-in-clear',
      said: 'CephBucketTopic ceph-ssd/topic signs in to its endpoint with a secret, and CephObjectStore ceph-ssd/store has no TLS',
    },
    {
      what: 'no address',
      program: (at) => at.store.addTopic('topic', { endpoint: untyped({ http: {} }) }),
      said: 'tokyo/rook/ceph-ssd/object-store.store/topic.topic: endpoint: an object of another kind is not an endpoint. '
        + 'Names, units and settings are read from objects, so that none of them is typed a second time. '
        + 'Write for example rook.TopicEndpoint.http({ uri: \'https://events.example.com\' }).',
    },
    {
      what: 'a name that is none',
      program: ({ store }) => store.addTopic('My topic', { endpoint: rook.TopicEndpoint.http({ uri: 'http://hook' }) }),
      said: 'tokyo/rook/ceph-ssd/object-store.store/topic.My topic: name: "My topic" cannot be a name: it has characters or ends that '
        + 'DNS-1123 does not allow. The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.',
    },
    {
      what: 'two addresses',
      program: ({ store }) => store.addTopic('topic', {
        endpoint: rook.TopicEndpoint.http({ uri: 'http://hook' }), overrides: { spec: { endpoint: { kafka: { uri: 'kafka://broker:9092' } } } },
      }),
      rule: 'rook/topic-endpoint',
      said: 'CephBucketTopic ceph-ssd/topic has the endpoints http and kafka',
    },
  ],
  CephBucketNotification: [
    {
      what: 'filters that Rook passes over',
      program: (at) => topic(at).addNotification('created', { overrides: { spec: { filter: { tagFilters: [{ name: 'a', value: 'b' }] } } } }),
      rule: 'rook/notification-filter-ignored',
      said: 'CephBucketNotification ceph-ssd/created filters by tags',
    },
    {
      what: 'a typo',
      program: (at) => topic(at).addNotification('created', { overrides: { spec: { event: [] } } }),
      rule: 'schema/unknown-field',
      said: 'unknown field "event", did you mean "events"?',
    },
    {
      what: 'a topic that there is not',
      program: (at) => topic(at).addNotification('created', { overrides: { spec: { topic: 'other' } } }),
      rule: 'rook/object-parent-missing',
      said: 'CephBucketNotification ceph-ssd/created belongs to CephBucketTopic ceph-ssd/other, which does not exist',
    },
    {
      what: 'a topic that is none',
      program: (at) => new rook.CephBucketNotification(at.ceph, 'created', { topic: untyped(at.operator) }),
      said: 'tokyo/rook/ceph-ssd/created: topic: an object of another kind is not a topic. '
        + 'Names, units and settings are read from objects, so that none of them is typed a second time. '
        + 'Pass the rook.CephBucketTopic that tells, or use its addNotification().',
    },
    {
      what: 'a name that is none',
      program: (at) => topic(at).addNotification('All created'),
      said: 'tokyo/rook/ceph-ssd/object-store.store/topic.topic/notification.All created: name: "All created" cannot be a name: it has '
        + 'characters or ends that DNS-1123 does not allow. The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.',
    },
  ],
  CephCOSIDriver: [
    {
      what: 'two drivers',
      program: (at) => [cosi(at), cosi(at)],
      said: 'tokyo/rook: id: there is "cosi-driver" already. What is in one scope is told apart by its id, and objects would overwrite each '
        + 'other. Give the second one another id or name, or remove it.',
    },
    {
      what: 'another namespace',
      program: (at) => at.operator.addCosiDriver({ overrides: { metadata: { namespace: 'ceph-ssd' } } }),
      rule: 'rook/cosi-driver-elsewhere',
      said: 'CephCOSIDriver ceph-ssd/ceph-cosi-driver is not in the namespace of the operator, rook-ceph',
    },
    {
      what: 'nothing about when it runs',
      program: (at) => at.operator.addCosiDriver({ overrides: { spec: { deploymentStrategy: null } } }),
      rule: 'rook/cosi-driver-idle',
      said: 'CephCOSIDriver rook-ceph/ceph-cosi-driver has no deploymentStrategy',
    },
    {
      what: 'a user who may not make users',
      program: (at) => cosi(at).addBucketClass('class', { user: user(at) }),
      rule: 'rook/cosi-class-user',
      said: 'BucketClass class acts as CephObjectStoreUser ceph-ssd/somebody, who lacks the capabilities users: "*" and buckets: "*"',
    },
    {
      what: 'a user that is none',
      program: (at) => cosi(at).addBucketClass('class', { user: untyped(at.store) }),
      said: 'tokyo/rook/cosi-driver/bucket-class.class: user: an object of another kind is not a user of an object store. '
        + 'Names, units and settings are read from objects, so that none of them is typed a second time. '
        + 'Pass the rook.CephObjectStoreUser that the driver acts as.',
    },
  ],
  ObjectBucketClaim: [
    {
      what: 'what only administrators may say',
      program: ({ store }) => store.addBucketClass('buckets').addClaim('claim', { namespace: 'web', bucketMaxSize: Size.gibi(1) }),
      rule: 'rook/bucket-config-not-allowed',
      said: 'ObjectBucketClaim web/claim sets bucketMaxSize, Deployment rook-ceph/rook-ceph-operator allows maxObjects, maxSize',
    },
    {
      what: 'two names',
      program: ({ store }) => store.addBucketClass('buckets').addClaim('claim', { namespace: 'web', bucketName: 'a', generateBucketName: 'b' }),
      rule: 'rook/bucket-claim-name',
      said: 'ObjectBucketClaim web/claim has both bucketName and generateBucketName, of which the second is passed over',
    },
    {
      what: 'a class of volumes',
      program: (at) => {
        at.pool.addStorageClass('block');
        at.store.addBucketClass('buckets').addClaim('claim', { namespace: 'web', overrides: { spec: { storageClassName: 'block' } } });
      },
      rule: 'rook/bucket-claim-class',
      said: 'ObjectBucketClaim web/claim is of class block, whose provisioner is rook-ceph.rbd.csi.ceph.com',
    },
    {
      what: 'a setting that has a property',
      program: ({ store }) => store.addBucketClass('buckets').addClaim('claim', { namespace: 'web', additionalConfig: { maxSize: '1G' } }),
      said: 'tokyo/rook/ceph-ssd/object-store.store/bucket-class.buckets/claim.claim: additionalConfig.maxSize: there is an option for '
        + 'maxSize. Two values of one setting could contradict each other. Use the option maxSize.',
    },
    {
      what: 'no namespace',
      program: ({ store }) => store.addBucketClass('buckets').addClaim('claim', untyped({})),
      said: 'tokyo/rook/ceph-ssd/object-store.store/bucket-class.buckets/claim.claim: namespace: undefined cannot be a name: it is no text. '
        + 'The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.',
    },
    {
      what: 'a quota that is no number',
      program: ({ store }) => store.addBucketClass('buckets').addClaim('claim', { namespace: 'web', overrides: { spec: { additionalConfig: { maxSize: 'much' } } } }),
      rule: 'rook/bucket-config-invalid',
      said: 'ObjectBucketClaim web/claim has the quota maxSize "much", which is no quantity',
    },
  ],
};
