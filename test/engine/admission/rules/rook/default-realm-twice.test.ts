import { defaultRealmTwice } from '../../../../../lib/engine/admission/rules/rook/default-realm-twice';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const realm = (defaultRealm: boolean, namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectRealm', 'world', namespace, { spec: { defaultRealm } });

test('a realm and a store both want to be the default', () => {
  expect(verdicts(defaultRealmTwice, [store({ defaultRealm: true }), realm(true)])).toEqual([{
    object: 'store',
    property: 'spec.defaultRealm',
    message: 'CephObjectStore rook-ceph/store and CephObjectRealm rook-ceph/world both make their realm the default of the cluster',
    fix: 'Leave defaultRealm to one realm or store of the cluster',
  }]);
});

test('silent: one in each cluster', () => {
  expect(verdicts(defaultRealmTwice, [store({ defaultRealm: true }), realm(false), realm(true, 'other')])).toEqual([]);
});
