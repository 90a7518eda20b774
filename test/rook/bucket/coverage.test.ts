import { rook, Size } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithStore } from './support';

const { site, store } = siteWithStore({ allowedConfigFields: Object.values(rook.BucketConfigField) });
const buckets = store.addBucketClass('buckets');
buckets.addClaim('drawn', { namespace: 'web', maxObjects: 10, maxSize: Size.gibi(1), generateBucketName: 'logs' });
buckets.addClaim('named', { namespace: 'web', bucketName: 'photos' });

const reached = new Set(['drawn', 'named'].flatMap((name) => renderedPaths(objectOf(site, 'ObjectBucketClaim', name))));

/** Fields that no property reaches, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [[/^spec\.objectBucketName$/, 'the provisioner writes here what it has made']];

const missing = schemaPaths('objectbucket.io/v1alpha1', 'ObjectBucketClaim').filter((path) => !reached.has(path));

test('a property reaches every field of the ObjectBucketClaim but those left out for a reason', () => {
  expect(missing.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

test.each(LEFT_OUT)('%s is still a field that nothing reaches: %s', (pattern) => {
  expect(missing.some((path) => pattern.test(path))).toBe(true);
});

test('no field is written that the ObjectBucketClaim does not have', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});
