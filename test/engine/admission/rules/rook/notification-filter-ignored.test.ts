import { notificationFilterIgnored } from '../../../../../lib/engine/admission/rules/rook/notification-filter-ignored';
import { object, verdicts } from '../samples';

const notification = (filter: object) => object('ceph.rook.io/v1', 'CephBucketNotification', 'n', 'rook-ceph', { spec: { topic: 't', filter } });

test('filters by tags', () => {
  expect(verdicts(notificationFilterIgnored, [notification({ tagFilters: [{ name: 'a', value: 'b' }] })])).toEqual([{
    object: 'n',
    property: 'spec.filter.tagFilters',
    message: 'CephBucketNotification rook-ceph/n filters by tags',
    fix: 'Filter by one prefix, one suffix and one regex of the key, or in whoever receives the events',
  }]);
});

test('two filters of a kind, and one by metadata', () => {
  expect(verdicts(notificationFilterIgnored, [notification({ metadataFilters: [{}], keyFilters: [{ name: 'prefix', value: 'a' }, { name: 'prefix', value: 'b' }] })]).map(({ message }) => message))
    .toEqual(['CephBucketNotification rook-ceph/n filters by metadata', 'CephBucketNotification rook-ceph/n filters by more than one prefix']);
});

test('silent: one filter of each kind', () => {
  expect(verdicts(notificationFilterIgnored, [notification({ keyFilters: [{ name: 'prefix', value: 'a' }, { name: 'suffix', value: 'b' }] }), notification({})])).toEqual([]);
});
