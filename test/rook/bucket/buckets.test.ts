import { ReclaimPolicy, rook, SecretRef, Size } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithStore } from './support';

test('everything follows from the store: provisioner, store, namespace', () => {
  const { site, store } = siteWithStore();
  store.addBucketClass('buckets');
  expect(objectOf(site, 'StorageClass', 'buckets')).toEqual({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'buckets' },
    provisioner: 'ceph-ssd.ceph.rook.io/bucket',
    parameters: { objectStoreName: 'store', objectStoreNamespace: 'ceph-ssd' },
    reclaimPolicy: 'Delete',
    volumeBindingMode: 'Immediate',
  });
});

test.each<[string, rook.ObjectBucketOptions]>([
  ['ceph-ssd.ceph.rook.io/bucket', { provisionerPerCluster: true }],
  ['ceph.rook.io/bucket', { provisionerPerCluster: false }],
  ['tokyo.ceph.rook.io/bucket', { provisionerPrefix: 'tokyo' }],
  ['tokyo.ceph.rook.io/bucket', { provisionerPrefix: 'tokyo', provisionerPerCluster: false }],
])('the provisioner is %s where the operator has %j', (provisioner, objectBuckets) => {
  const { site, store } = siteWithStore(objectBuckets);
  store.addBucketClass('buckets');
  expect(objectOf(site, 'StorageClass', 'buckets').provisioner).toBe(provisioner);
});

test('a class can give access to a bucket that is there', () => {
  const { site, store } = siteWithStore();
  const shared = store.addBucketClass('shared', {
    bucketName: 'photos', reclaimPolicy: ReclaimPolicy.RETAIN, parameters: { extra: 'x' }, labels: { team: 'a' }, annotations: { note: 'x' },
  });
  shared.addClaim('photos', { namespace: 'web' });
  expect(objectOf(site, 'StorageClass', 'shared')).toMatchObject({
    metadata: { labels: { team: 'a' }, annotations: { note: 'x' } },
    parameters: { bucketName: 'photos', extra: 'x' },
    reclaimPolicy: 'Retain',
  });
  expect(objectOf(site, 'ObjectBucketClaim', 'photos', 'web').spec).toEqual({ storageClassName: 'shared' });
});

test('a claim gets a bucket with a name of its own', () => {
  const { site, store } = siteWithStore();
  const buckets = store.addBucketClass('buckets');
  const claim = buckets.addClaim('logs', { namespace: 'web' });
  buckets.addClaim('named', { namespace: 'web', bucketName: 'the-logs' });
  buckets.addClaim('prefixed', { namespace: 'web', generateBucketName: 'logs-of-web' });
  expect(objectOf(site, 'ObjectBucketClaim', 'logs', 'web')).toEqual({
    apiVersion: 'objectbucket.io/v1alpha1',
    kind: 'ObjectBucketClaim',
    metadata: { name: 'logs', namespace: 'web' },
    spec: { storageClassName: 'buckets', generateBucketName: 'logs' },
  });
  expect(objectOf(site, 'ObjectBucketClaim', 'named').spec).toEqual({ storageClassName: 'buckets', bucketName: 'the-logs' });
  expect(objectOf(site, 'ObjectBucketClaim', 'prefixed').spec).toEqual({ storageClassName: 'buckets', generateBucketName: 'logs-of-web' });
  expect([claim.name, claim.namespace, claim.bucketClass, claim.configMapName, claim.secret]).toEqual(['logs', 'web', buckets, 'logs', SecretRef.named('logs')]);
});

test('every setting is a text in additionalConfig', () => {
  const { site, store } = siteWithStore();
  const owner = store.addUser('owner');
  store.addBucketClass('buckets').addClaim('logs', {
    namespace: 'web',
    maxObjects: 1000,
    maxSize: Size.gibi(2),
    bucketMaxObjects: 0,
    bucketMaxSize: Size.of('1500G'),
    bucketPolicy: { Version: '2012-10-17', Statement: [] },
    bucketLifecycle: { Rules: [{ ID: 'b', Status: 'Enabled' }, { ID: 'a', Status: 'Enabled' }] },
    bucketOwner: owner,
    additionalConfig: { 'example.com/tier': 'hot' },
    labels: { team: 'a' },
    annotations: { note: 'x' },
    overrides: { metadata: { annotations: { patched: 'yes' } } },
  });
  expect(objectOf(site, 'ObjectBucketClaim', 'logs')).toMatchObject({
    metadata: { labels: { team: 'a' }, annotations: { note: 'x', patched: 'yes' } },
    spec: {
      additionalConfig: {
        'maxObjects': '1000',
        'maxSize': '2Gi',
        'bucketMaxObjects': '0',
        'bucketMaxSize': '1500G',
        'bucketPolicy': '{"Version":"2012-10-17","Statement":[]}',
        'bucketLifecycle': '{"Rules":[{"ID":"a","Status":"Enabled"},{"ID":"b","Status":"Enabled"}]}',
        'bucketOwner': 'owner',
        'example.com/tier': 'hot',
      },
    },
  });
});

test('notifications are asked for by labels', () => {
  const { site, store } = siteWithStore();
  const topic = store.addTopic('events', { endpoint: rook.TopicEndpoint.http({ uri: 'http://events.web.svc' }) });
  const notification = topic.addNotification('written', { events: [rook.BucketEvent.OBJECT_CREATED] });
  store.addBucketClass('buckets').addClaim('logs', { namespace: 'ceph-ssd', notifications: [notification], labels: { team: 'a' } });
  expect(objectOf(site, 'ObjectBucketClaim', 'logs').metadata.labels).toEqual({ 'team': 'a', 'bucket-notification-written': 'written' });
});

test('mistakes are refused where they are made', () => {
  const { store } = siteWithStore();
  const buckets = store.addBucketClass('buckets');
  expect(() => store.addBucketClass('b', { parameters: { objectStoreName: 'x' } })).toThrow('parameters.objectStoreName: the class writes objectStoreName itself');
  expect(() => new rook.BucketStorageClass(store, 'c', { store: 'store' as any })).toThrow('store: "store" is not an object store');
  expect(() => buckets.addClaim('d', { namespace: 'web', additionalConfig: { maxSize: '1Gi' } })).toThrow(
    'tokyo/rook/ceph-ssd/object-store.store/bucket-class.buckets/claim.d: additionalConfig.maxSize: there is an option for maxSize. '
    + 'Two values of one setting could contradict each other. Use the option maxSize.');
  expect(() => buckets.addClaim('e', { namespace: 'web', maxObjects: -1 })).toThrow('maxObjects: -1 is not a whole number from 0 up');
  expect(() => buckets.addClaim('f', { namespace: 'web', maxSize: '1Gi' as any })).toThrow('maxSize');
  expect(() => buckets.addClaim('g', { namespace: 'web', bucketOwner: 'me' as any })).toThrow('bucketOwner: "me" is not a user of an object store');
  expect(() => buckets.addClaim('h', {} as any)).toThrow('namespace: undefined cannot be a name');
  expect(() => buckets.addClaim('i', { namespace: 'web', notifications: ['written' as any] })).toThrow('notifications[0]: "written" is not a notification of buckets');
});

test('classes and claims are known for what they are', () => {
  const { store } = siteWithStore();
  const buckets = store.addBucketClass('buckets');
  expect([buckets.store, buckets.bucketClassName, buckets.bucketName]).toEqual([store, 'buckets', undefined]);
  expect(rook.BucketStorageClass.isBucketStorageClass(buckets)).toBe(true);
  expect(rook.BucketStorageClass.isBucketStorageClass(store)).toBe(false);
  expect(rook.ObjectBucketClaim.isObjectBucketClaim(buckets.addClaim('logs', { namespace: 'web' }))).toBe(true);
  expect(rook.ObjectBucketClaim.isObjectBucketClaim(buckets)).toBe(false);
});
