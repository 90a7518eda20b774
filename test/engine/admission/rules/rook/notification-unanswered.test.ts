import { notificationUnanswered } from '../../../../../lib/engine/admission/rules/rook/notification-unanswered';
import { object, verdicts } from '../samples';
import { bucketClass, claim } from './bucket-samples';

const asking = (labels: object): any => {
  const { metadata, ...rest } = claim();
  return { ...rest, metadata: { ...metadata, labels } };
};
const notification = (namespace = 'web'): any => object('ceph.rook.io/v1', 'CephBucketNotification', 'changes', namespace, { spec: { topic: 'events' } });
const topic = (store = 'store'): any => object('ceph.rook.io/v1', 'CephBucketTopic', 'events', 'web', { spec: { objectStoreName: store, objectStoreNamespace: 'rook-ceph' } });
const said = (objects: readonly any[]): string[] => verdicts(notificationUnanswered, objects).map(({ property, message }) => `${property}: ${message}`);

test('a value that is not the name', () => {
  expect(said([asking({ 'bucket-notification-changes': 'true' }), notification()])).toEqual([
    'metadata.labels.bucket-notification-changes: ObjectBucketClaim web/logs asks for the notification changes with the value "true"',
  ]);
});

test('a notification that is elsewhere', () => {
  expect(said([asking({ 'bucket-notification-changes': 'changes' }), notification('rook-ceph')])).toEqual([
    'metadata.labels.bucket-notification-changes: ObjectBucketClaim web/logs asks for the notification changes, which is not in its namespace',
  ]);
});

test('a topic of another store', () => {
  expect(said([asking({ 'bucket-notification-changes': 'changes' }), notification(), topic('media'), bucketClass()])).toEqual([
    'metadata.labels.bucket-notification-changes: ObjectBucketClaim web/logs is of the store rook-ceph/store, and the topic of its notification changes of rook-ceph/media',
  ]);
});

test('silent: a topic of the same store, one that is not here, and other labels', () => {
  expect(said([asking({ 'bucket-notification-changes': 'changes', 'app': 'web' }), notification(), topic(), bucketClass()])).toEqual([]);
  expect(said([asking({ 'bucket-notification-changes': 'changes' }), notification(), bucketClass()])).toEqual([]);
});
