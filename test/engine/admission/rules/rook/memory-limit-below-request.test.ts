import { memoryLimitBelowRequest } from '../../../../../lib/engine/admission/rules/rook/memory-limit-below-request';
import { cluster, verdicts } from '../samples';

test('a limit below the request', () => {
  expect(verdicts(memoryLimitBelowRequest, [cluster({ resources: { mon: { requests: { memory: '2Gi' }, limits: { memory: '1Gi' } } } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.resources.mon.limits.memory',
      message: 'mon of CephCluster rook-ceph/ceph has a memory limit of 1 GiB below its request of 2 GiB',
      fix: 'Set the limit to the request or above, or remove it',
    },
  ]);
});

test('silent: a limit equal to the request in another unit', () => {
  expect(verdicts(memoryLimitBelowRequest, [cluster({ resources: { mon: { requests: { memory: '2Gi' }, limits: { memory: '2048Mi' } } } })])).toEqual([]);
});
