import { userKeysIncomplete } from '../../../../../lib/engine/admission/rules/rook/user-keys-incomplete';
import { object, verdicts } from '../samples';

const REF = { name: 'keys', key: 'a' };
const user = (...keys: object[]) => object('ceph.rook.io/v1', 'CephObjectStoreUser', 'u', 'rook-ceph', { spec: { store: 'store', keys } });

test('half a pair', () => {
  expect(verdicts(userKeysIncomplete, [user({ accessKeyRef: REF })])).toEqual([{
    object: 'u',
    property: 'spec.keys[0].secretKeyRef',
    message: 'CephObjectStoreUser rook-ceph/u has a pair of keys whose secretKeyRef names no value',
    fix: 'Name Secret and key for accessKeyRef and for secretKeyRef',
  }]);
});

test('silent: whole pairs', () => {
  expect(verdicts(userKeysIncomplete, [user({ accessKeyRef: REF, secretKeyRef: REF }), user()])).toEqual([]);
});
