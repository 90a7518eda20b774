import { cosiClassUser } from '../../../../../lib/engine/admission/rules/rook/cosi-class-user';
import { object, verdicts } from '../samples';

const FIX = 'Name the Secret rook-ceph-object-user-STORE-USER of a CephObjectStoreUser with the capabilities users: "*" and buckets: "*"';
const user = (capabilities?: object) => object('ceph.rook.io/v1', 'CephObjectStoreUser', 'cosi', 'rook-ceph', { spec: { store: 'store', capabilities } });
const bucketClass = (name = 'rook-ceph-object-user-store-cosi', namespace = 'rook-ceph') => object('objectstorage.k8s.io/v1alpha1', 'BucketClass', 'buckets', undefined, {
  driverName: 'rook-ceph.ceph.objectstorage.k8s.io', parameters: { objectStoreUserSecretName: name, objectStoreUserSecretNamespace: namespace },
});

test('a user without capabilities', () => {
  expect(verdicts(cosiClassUser, [user({ buckets: 'read' }), bucketClass()])).toEqual([
    {
      object: 'buckets',
      property: 'parameters.objectStoreUserSecretName',
      message: 'BucketClass buckets acts as CephObjectStoreUser rook-ceph/cosi, who lacks the capabilities users: "*" and buckets: "*"',
      fix: FIX,
    },
  ]);
});

test('a Secret that nobody makes, and none', () => {
  expect(verdicts(cosiClassUser, [user(), bucketClass('rook-ceph-object-user-stor-cosi'), bucketClass('')]).map(({ message }) => message)).toEqual([
    'BucketClass buckets uses the Secret rook-ceph/rook-ceph-object-user-stor-cosi, which no CephObjectStoreUser makes', 'BucketClass buckets names no Secret of a user',
  ]);
});

test('silent: a user who can do it, a Secret that is there, other drivers', () => {
  expect(verdicts(cosiClassUser, [user({ user: '*', bucket: '*' }), bucketClass()])).toEqual([]);
  expect(verdicts(cosiClassUser, [user({ users: 'read, write', buckets: '*' }), bucketClass()])).toEqual([]);
  expect(verdicts(cosiClassUser, [object('v1', 'Secret', 'mine', 'rook-ceph'), bucketClass('mine')])).toEqual([]);
  expect(verdicts(cosiClassUser, [{ ...bucketClass(''), driverName: 'cosi.example.com' }])).toEqual([]);
});
