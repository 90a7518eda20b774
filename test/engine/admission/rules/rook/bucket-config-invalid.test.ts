import { bucketConfigInvalid } from '../../../../../lib/engine/admission/rules/rook/bucket-config-invalid';
import { verdicts } from '../samples';
import { claim } from './bucket-samples';

const FIX = 'Write quotas as quantities, policies and life cycles as JSON with rules in the order of their ID, and no quota of a user beside bucketOwner';
const rules = (...ids: string[]) => JSON.stringify({ Rules: ids.map((ID) => ({ ID, Status: 'Enabled' })) });

test('a quota that is no quantity', () => {
  expect(verdicts(bucketConfigInvalid, [claim({ additionalConfig: { maxSize: '2GB' } })])).toEqual([
    { object: 'logs', property: 'spec.additionalConfig.maxSize', message: 'ObjectBucketClaim web/logs has the quota maxSize "2GB", which is no quantity', fix: FIX },
  ]);
});

test('texts that are no JSON, rules in another order, quotas of nobody', () => {
  expect(verdicts(bucketConfigInvalid, [
    claim({ additionalConfig: { bucketPolicy: '{', bucketLifecycle: '[]' } }),
    claim({ additionalConfig: { bucketLifecycle: rules('b', 'a') } }),
    claim({ additionalConfig: { bucketOwner: 'me', maxObjects: '10', bucketMaxObjects: '10' } }),
  ]).map(({ message }) => message.replace('ObjectBucketClaim web/logs ', ''))).toEqual([
    'has a bucketPolicy that is no object in JSON',
    'has a bucketLifecycle that is no object in JSON',
    'has rules in the order b, a, Ceph has them in the order a, b',
    'has maxObjects beside the bucketOwner me, whose quota Rook leaves alone',
  ]);
});

test('silent: what Rook can read', () => {
  expect(verdicts(bucketConfigInvalid, [
    claim(), claim({ additionalConfig: { maxObjects: '1k', maxSize: '2Gi', bucketPolicy: '{"Statement":[]}', bucketLifecycle: rules('a', 'b') } }),
    claim({ additionalConfig: { bucketOwner: 'me', bucketMaxSize: '1G' } }),
  ])).toEqual([]);
});
