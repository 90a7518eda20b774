import { bucketConfigNotAllowed } from '../../../../../lib/engine/admission/rules/rook/bucket-config-not-allowed';
import { verdicts } from '../samples';
import { bucketClass, bucketOperator, claim } from './bucket-samples';

const wanting = claim({ generateBucketName: 'logs', additionalConfig: { 'maxSize': '1Gi', 'bucketPolicy': '{}', 'example.com/tier': 'hot' } });

test('a policy where only quotas are allowed', () => {
  expect(verdicts(bucketConfigNotAllowed, [bucketOperator(), bucketClass(), wanting])).toEqual([
    {
      object: 'logs',
      property: 'spec.additionalConfig.bucketPolicy',
      message: 'ObjectBucketClaim web/logs sets bucketPolicy, Deployment rook-ceph/rook-ceph-operator allows maxObjects, maxSize',
      fix: 'Remove the setting, or list it in ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS of the operator if everybody who may make claims may set it',
    },
  ]);
});

test('nothing is allowed, and a blank is not passed over', () => {
  expect(verdicts(bucketConfigNotAllowed, [bucketOperator({ ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS: '' }), bucketClass(), wanting]).map(({ message }) => message)).toEqual([
    'ObjectBucketClaim web/logs sets maxSize, Deployment rook-ceph/rook-ceph-operator allows nothing',
    'ObjectBucketClaim web/logs sets bucketPolicy, Deployment rook-ceph/rook-ceph-operator allows nothing',
  ]);
  expect(verdicts(bucketConfigNotAllowed, [bucketOperator({ ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS: 'maxSize, bucketPolicy' }), bucketClass(), wanting])).toHaveLength(1);
});

test('silent: what is allowed, and claims whose operator is not here', () => {
  expect(verdicts(bucketConfigNotAllowed, [bucketOperator({ ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS: 'maxSize,bucketPolicy' }), bucketClass(), wanting])).toEqual([]);
  expect(verdicts(bucketConfigNotAllowed, [bucketClass(), wanting])).toEqual([]);
  expect(verdicts(bucketConfigNotAllowed, [bucketOperator(), wanting])).toEqual([]);
});
