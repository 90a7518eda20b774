import { bucketClassStoreMissing } from '../../../../../lib/engine/admission/rules/rook/bucket-class-store-missing';
import { cluster, verdicts } from '../samples';
import { bucketClass, store } from './bucket-samples';

test('a misspelt store', () => {
  expect(verdicts(bucketClassStoreMissing, [cluster(), store(), bucketClass({ objectStoreName: 'stor' })])).toEqual([
    {
      object: 'buckets',
      property: 'parameters.objectStoreName',
      message: 'StorageClass buckets uses object store stor, and namespace rook-ceph has no CephObjectStore of that name',
      fix: 'Use one of the cluster: store',
    },
  ]);
});

test('no store, and none of its namespace', () => {
  expect(verdicts(bucketClassStoreMissing, [bucketClass({ objectStoreName: '' }), bucketClass({ objectStoreNamespace: undefined })]).map(({ message }) => message)).toEqual([
    'StorageClass buckets names no object store', 'StorageClass buckets does not say the namespace of object store store',
  ]);
});

test('silent: a store that is there, here or elsewhere, and an endpoint', () => {
  expect(verdicts(bucketClassStoreMissing, [cluster(), store(), bucketClass(), bucketClass({ objectStoreName: undefined, endpoint: '192.0.2.7:80' })])).toEqual([]);
  expect(verdicts(bucketClassStoreMissing, [bucketClass()])).toEqual([]);
});
