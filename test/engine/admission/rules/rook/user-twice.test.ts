import { userTwice } from '../../../../../lib/engine/admission/rules/rook/user-twice';
import { object, verdicts } from '../samples';

const user = (namespace: string, clusterNamespace?: string, name = 'u') => object('ceph.rook.io/v1', 'CephObjectStoreUser', name, namespace, { spec: { store: 'store', clusterNamespace } });

test('two objects for one user', () => {
  expect(verdicts(userTwice, [user('rook-ceph'), user('team', 'rook-ceph')])).toEqual([{
    object: 'u',
    property: 'metadata.name',
    message: 'CephObjectStoreUser team/u and CephObjectStoreUser rook-ceph/u are one user of the store store',
    fix: 'Give one of them another name',
  }]);
});

test('silent: other names, other clusters', () => {
  expect(verdicts(userTwice, [user('rook-ceph'), user('team', 'rook-ceph', 'v'), user('other')])).toEqual([]);
});
