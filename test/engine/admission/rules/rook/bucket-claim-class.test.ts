import { bucketClaimClass } from '../../../../../lib/engine/admission/rules/rook/bucket-claim-class';
import { storageClass, verdicts } from '../samples';
import { bucketClass, claim } from './bucket-samples';

test('a bucket of a class for volumes', () => {
  expect(verdicts(bucketClaimClass, [storageClass('buckets', 'topolvm.io'), claim()])).toEqual([
    {
      object: 'logs',
      property: 'spec.storageClassName',
      message: 'ObjectBucketClaim web/logs is of class buckets, whose provisioner is topolvm.io',
      fix: 'Use a class whose provisioner ends in /bucket',
    },
  ]);
});

test('no class', () => {
  expect(verdicts(bucketClaimClass, [claim({ storageClassName: '' })]).map(({ message }) => message)).toEqual(['ObjectBucketClaim web/logs names no class']);
});

test('silent: a class for buckets, and one that is not here', () => {
  expect(verdicts(bucketClaimClass, [bucketClass(), claim(), claim({ storageClassName: 'elsewhere' })])).toEqual([]);
});
