import { userNamespaceNotAllowed } from '../../../../../lib/engine/admission/rules/rook/user-namespace-not-allowed';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const user = (namespace: string, clusterNamespace?: string) => object('ceph.rook.io/v1', 'CephObjectStoreUser', 'u', namespace, { spec: { store: 'store', clusterNamespace } });

test('a namespace that the store does not allow', () => {
  expect(verdicts(userNamespaceNotAllowed, [store({}), user('team', 'rook-ceph')])).toEqual([{
    object: 'u',
    property: 'spec.clusterNamespace',
    message: 'CephObjectStoreUser team/u is a user of CephObjectStore rook-ceph/store, which allows users in no other namespace',
    fix: 'Add the namespace of the user to allowUsersInNamespaces of the store, or * for all',
  }]);
  expect(verdicts(userNamespaceNotAllowed, [store({ allowUsersInNamespaces: ['a', 'b'] }), user('team', 'rook-ceph')])[0].message)
    .toBe('CephObjectStoreUser team/u is a user of CephObjectStore rook-ceph/store, which allows users in a, b only');
});

test('silent: allowed by name or altogether, at home, or of a store that is not here', () => {
  for (const allowed of [['team'], ['*']]) expect(verdicts(userNamespaceNotAllowed, [store({ allowUsersInNamespaces: allowed }), user('team', 'rook-ceph')])).toEqual([]);
  expect(verdicts(userNamespaceNotAllowed, [store({}), user('rook-ceph'), user('rook-ceph', 'rook-ceph'), user('team', 'other')])).toEqual([]);
});
