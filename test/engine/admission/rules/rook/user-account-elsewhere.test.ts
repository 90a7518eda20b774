import { userAccountElsewhere } from '../../../../../lib/engine/admission/rules/rook/user-account-elsewhere';
import { object, verdicts } from '../samples';

const account = object('ceph.rook.io/v1', 'CephObjectStoreAccount', 'team', 'rook-ceph', { spec: { store: 'media' } });
const user = (store: string) => object('ceph.rook.io/v1', 'CephObjectStoreUser', 'u', 'rook-ceph', { spec: { store, accountRef: { name: 'team' } } });

test('an account of another store', () => {
  expect(verdicts(userAccountElsewhere, [account, user('backup')])).toEqual([{
    object: 'u',
    property: 'spec.accountRef.name',
    message: 'CephObjectStoreUser rook-ceph/u is a user of the store backup, and CephObjectStoreAccount rook-ceph/team an account of the store media',
    fix: 'Use an account of the same store, in the namespace of the user',
  }]);
});

test('silent: an account of the same store', () => {
  expect(verdicts(userAccountElsewhere, [account, user('media')])).toEqual([]);
});
