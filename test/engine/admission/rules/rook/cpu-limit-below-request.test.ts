import { cpuLimitBelowRequest } from '../../../../../lib/engine/admission/rules/rook/cpu-limit-below-request';
import { cluster, clusterOf, deviceSet, object, verdicts } from '../samples';

const cores = (request: string, limit: string) => ({ requests: { cpu: request }, limits: { cpu: limit } });

test('less than is reserved, of a cluster and of a store', () => {
  const store = object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', { spec: { gateway: { port: 80, resources: cores('1', '900m') } } });
  expect(verdicts(cpuLimitBelowRequest, [cluster({ resources: { mon: cores('2', '500m') } }), store])).toEqual([
    {
      object: 'ceph',
      property: 'spec.resources.mon.limits.cpu',
      message: 'mon of CephCluster rook-ceph/ceph has a limit of 0.5 cores below its request of 2',
      fix: 'Set the limit to the request or above, or remove it',
    },
    {
      object: 'store',
      property: 'spec.gateway.resources.limits.cpu',
      message: 'rgw of CephObjectStore rook-ceph/store has a limit of 0.9 cores below its request of 1',
      fix: 'Set the limit to the request or above, or remove it',
    },
  ]);
});

test('silent: as much as is reserved, and no limit', () => {
  expect(verdicts(cpuLimitBelowRequest, [clusterOf(deviceSet({ resources: cores('1000m', '1') })), cluster({ resources: { mgr: { requests: { cpu: '1' } } } })])).toEqual([]);
});
