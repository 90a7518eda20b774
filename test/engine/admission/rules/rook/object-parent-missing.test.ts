import { objectParentMissing } from '../../../../../lib/engine/admission/rules/rook/object-parent-missing';
import { object, verdicts } from '../samples';

const of = (kind: string, name: string, spec: object, namespace = 'rook-ceph') => object('ceph.rook.io/v1', kind, name, namespace, { spec });
const FIX = 'Create it in that namespace, or declare it with `existing` on the site if something else brings it';

test('a zone in no group', () => {
  expect(verdicts(objectParentMissing, [of('CephObjectZone', 'z', { zoneGroup: 'grup' }), of('CephObjectZoneGroup', 'group', {})])).toEqual([{
    object: 'z',
    property: 'spec.zoneGroup',
    message: 'CephObjectZone rook-ceph/z belongs to CephObjectZoneGroup rook-ceph/grup, which does not exist, did you mean "group"?',
    fix: FIX,
  }]);
});

test.each([
  ['CephObjectStore', { zone: { name: 'x' } }, 'spec.zone.name', 'CephObjectZone rook-ceph/x'],
  ['CephObjectZoneGroup', { realm: 'x' }, 'spec.realm', 'CephObjectRealm rook-ceph/x'],
  ['CephObjectStoreAccount', { store: 'x' }, 'spec.store', 'CephObjectStore rook-ceph/x'],
  ['CephObjectStoreUser', { store: 'x' }, 'spec.store', 'CephObjectStore rook-ceph/x'],
  ['CephObjectStoreUser', { store: 'x', clusterNamespace: 'other' }, 'spec.store', 'CephObjectStore other/x'],
  ['CephObjectStoreUser', { accountRef: { name: 'x' }, clusterNamespace: 'other' }, 'spec.accountRef.name', 'CephObjectStoreAccount rook-ceph/x'],
  ['CephBucketTopic', { objectStoreName: 'x', objectStoreNamespace: 'other' }, 'spec.objectStoreName', 'CephObjectStore other/x'],
  ['CephBucketNotification', { topic: 'x' }, 'spec.topic', 'CephBucketTopic rook-ceph/x'],
])('%s %j', (kind, spec, property, parent) => {
  expect(verdicts(objectParentMissing, [of(kind, 'a', spec)]))
    .toEqual([{ object: 'a', property, message: `${kind} rook-ceph/a belongs to ${parent}, which does not exist`, fix: FIX }]);
});

test('silent: parents that are there or declared, and none that is named', () => {
  expect(verdicts(objectParentMissing, [
    of('CephObjectStore', 'store', { zone: { name: '' } }), of('CephObjectStoreUser', 'u', { store: 'store', clusterNamespace: 'rook-ceph' }, 'team'), of('CephObjectZone', 'z', { zoneGroup: 'far' }),
  ], { external: [{ apiVersion: 'ceph.rook.io/v1', kind: 'CephObjectZoneGroup', namespace: 'rook-ceph', name: 'far' }] })).toEqual([]);
});
