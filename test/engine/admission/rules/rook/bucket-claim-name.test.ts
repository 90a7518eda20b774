import { bucketClaimName } from '../../../../../lib/engine/admission/rules/rook/bucket-claim-name';
import { verdicts } from '../samples';
import { bucketClass, claim } from './bucket-samples';

test('a claim without a name for its bucket', () => {
  expect(verdicts(bucketClaimName, [bucketClass(), claim({})])).toEqual([
    {
      object: 'logs',
      property: 'spec',
      message: 'ObjectBucketClaim web/logs has neither bucketName nor generateBucketName',
      fix: 'Give bucketName or generateBucketName; neither of them where the class names a bucket that is there',
    },
  ]);
});

test('a name too many', () => {
  expect(verdicts(bucketClaimName, [bucketClass({ bucketName: 'photos' }), claim({ bucketName: 'logs', generateBucketName: 'logs' })]).map(({ property, message }) => [property, message])).toEqual([
    ['spec.generateBucketName', 'ObjectBucketClaim web/logs has both bucketName and generateBucketName, of which the second is passed over'],
    ['spec.bucketName', 'ObjectBucketClaim web/logs has a bucketName, and gets access to the bucket photos of StorageClass buckets instead'],
  ]);
});

test('silent: one name, that of the class, a class that is not here', () => {
  expect(verdicts(bucketClaimName, [bucketClass(), claim(), claim({ bucketName: 'logs' })])).toEqual([]);
  expect(verdicts(bucketClaimName, [bucketClass({ bucketName: 'photos' }), claim({})])).toEqual([]);
  expect(verdicts(bucketClaimName, [claim({})])).toEqual([]);
});
