import { bucketClassProvisioner } from '../../../../../lib/engine/admission/rules/rook/bucket-class-provisioner';
import { cluster, verdicts } from '../samples';
import { bucketClass, bucketOperator } from './bucket-samples';

test('a class for another name than the operator has', () => {
  expect(verdicts(bucketClassProvisioner, [cluster(), bucketOperator(), bucketClass({}, 'ceph.rook.io/bucket')])).toEqual([
    {
      object: 'buckets',
      property: 'provisioner',
      message: 'StorageClass buckets is for provisioner ceph.rook.io/bucket, claims of buckets in namespace rook-ceph are answered by rook-ceph.ceph.rook.io/bucket',
      fix: 'Use rook-ceph.ceph.rook.io/bucket',
    },
  ]);
});

test.each([
  ['ceph.rook.io/bucket', {}],
  ['ceph.rook.io/bucket', { ROOK_OBC_WATCH_OPERATOR_NAMESPACE: 'false' }],
  ['tokyo.ceph.rook.io/bucket', { ROOK_OBC_WATCH_OPERATOR_NAMESPACE: 'true', ROOK_OBC_PROVISIONER_NAME_PREFIX: 'tokyo' }],
])('claims are answered by %s with %j', (provisioner, settings) => {
  expect(verdicts(bucketClassProvisioner, [cluster(), bucketOperator(settings), bucketClass({}, provisioner)])).toEqual([]);
  expect(verdicts(bucketClassProvisioner, [cluster(), bucketOperator(settings), bucketClass()])).toMatchObject([{ fix: `Use ${provisioner}` }]);
});

test('an operator that answers none', () => {
  expect(verdicts(bucketClassProvisioner, [cluster(), bucketOperator({ ROOK_DISABLE_OBJECT_BUCKET_CLAIM: 'true' }), bucketClass()])).toMatchObject([
    { message: 'StorageClass buckets is for buckets in namespace rook-ceph, whose operator answers no claims of buckets' },
  ]);
});

test('silent: the name that there is, no operator here, another cluster, other classes', () => {
  expect(verdicts(bucketClassProvisioner, [cluster(), bucketOperator(), bucketClass(), bucketClass({ objectStoreNamespace: 'elsewhere' }), bucketClass({}, 'noobaa.io/obc')])).toEqual([]);
  expect(verdicts(bucketClassProvisioner, [cluster(), bucketClass({}, 'ceph.rook.io/bucket')])).toEqual([]);
});
