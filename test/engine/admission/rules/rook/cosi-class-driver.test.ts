import { cosiClassDriver } from '../../../../../lib/engine/admission/rules/rook/cosi-class-driver';
import { object, verdicts } from '../samples';

const bucketClass = (driverName: string) => object('objectstorage.k8s.io/v1alpha1', 'BucketClass', 'buckets', undefined, { driverName, deletionPolicy: 'Delete' });

test('a driver named after a namespace', () => {
  expect(verdicts(cosiClassDriver, [bucketClass('storage.ceph.objectstorage.k8s.io')])).toEqual([
    {
      object: 'buckets',
      property: 'driverName',
      message: 'BucketClass buckets is for driver storage.ceph.objectstorage.k8s.io',
      fix: 'Use rook-ceph.ceph.objectstorage.k8s.io',
    },
  ]);
  expect(verdicts(cosiClassDriver, [bucketClass('rook-ceph.ceph.rook.io/bucket')])).toHaveLength(1);
});

test('silent: the driver of Rook, and those of others', () => {
  expect(verdicts(cosiClassDriver, [bucketClass('rook-ceph.ceph.objectstorage.k8s.io'), bucketClass('cosi.example.com')])).toEqual([]);
});
