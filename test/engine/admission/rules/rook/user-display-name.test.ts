import { userDisplayName } from '../../../../../lib/engine/admission/rules/rook/user-display-name';
import { object, verdicts } from '../samples';

const user = (spec: object, name = 'alice') => object('ceph.rook.io/v1', 'CephObjectStoreUser', name, 'rook-ceph', { spec: { store: 'store', ...spec } });

test('a name with a blank in an account', () => {
  expect(verdicts(userDisplayName, [user({ displayName: 'Alice B.', accountRef: { name: 'team' } })])).toEqual([
    {
      object: 'alice',
      property: 'spec.displayName',
      message: 'CephObjectStoreUser rook-ceph/alice belongs to the account team and is called "Alice B."',
      fix: 'Use letters, digits and _ + = , . @ - in displayName, without blanks',
    },
  ]);
});

test('silent: a name that fits, its own name, or no account', () => {
  expect(verdicts(userDisplayName, [user({ displayName: 'alice@b', accountRef: { name: 'team' } }), user({ accountRef: { name: 'team' } }), user({ displayName: 'Alice B.' })])).toEqual([]);
});
