import { requiredNameEmpty } from '../../../../../lib/engine/admission/rules/rook/required-name-empty';
import { object, verdicts } from '../samples';

const of = (kind: string, spec: object) => object('ceph.rook.io/v1', kind, 'one', 'rook-ceph', { spec });

test('an object that belongs to nothing', () => {
  expect(verdicts(requiredNameEmpty, [of('CephObjectStoreUser', {}), of('CephObjectZoneGroup', { realm: '' }), of('CephObjectZone', { zoneGroup: '' })])).toEqual([
    { object: 'one', property: 'spec.store', message: 'CephObjectStoreUser rook-ceph/one names no CephObjectStore', fix: 'Write the name of the object that it belongs to' },
    { object: 'one', property: 'spec.realm', message: 'CephObjectZoneGroup rook-ceph/one names no CephObjectRealm', fix: 'Write the name of the object that it belongs to' },
    { object: 'one', property: 'spec.zoneGroup', message: 'CephObjectZone rook-ceph/one names no CephObjectZoneGroup', fix: 'Write the name of the object that it belongs to' },
  ]);
});

test('silent: the name is there', () => {
  expect(verdicts(requiredNameEmpty, [of('CephObjectStoreUser', { store: 's' }), of('CephObjectZoneGroup', { realm: 'r' }), of('CephObjectZone', { zoneGroup: 'g' })])).toEqual([]);
});
