import { bucketProvisionerShared } from '../../../../../lib/engine/admission/rules/rook/bucket-provisioner-shared';
import { cluster, verdicts } from '../samples';
import { bucketClass, bucketOperator, store } from './bucket-samples';

const two = [cluster(), cluster({}, 'ceph-hdd'), store(), store('other', 'ceph-hdd')];
const shared = bucketClass({}, 'ceph.rook.io/bucket');

test('two clusters with stores under one name', () => {
  expect(verdicts(bucketProvisionerShared, [...two, bucketOperator({}), shared])).toEqual([
    {
      object: 'buckets',
      property: 'provisioner',
      message: 'StorageClass buckets is for provisioner ceph.rook.io/bucket, which the clusters of rook-ceph and ceph-hdd share',
      fix: 'Set ROOK_OBC_WATCH_OPERATOR_NAMESPACE to "true" and no ROOK_OBC_PROVISIONER_NAME_PREFIX, so that every cluster has a name of its own',
    },
  ]);
});

test('silent: a name for each, one store, no classes', () => {
  expect(verdicts(bucketProvisionerShared, [...two, bucketOperator(), bucketClass()])).toEqual([]);
  expect(verdicts(bucketProvisionerShared, [...two.slice(0, 3), bucketOperator({}), shared])).toEqual([]);
  expect(verdicts(bucketProvisionerShared, [...two, bucketOperator({})])).toEqual([]);
});
