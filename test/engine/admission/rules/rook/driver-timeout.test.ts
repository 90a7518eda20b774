import { driverTimeout } from '../../../../../lib/engine/admission/rules/rook/driver-timeout';
import { driver, verdicts } from '../samples';

test('ten seconds', () => {
  expect(verdicts(driverTimeout, [driver(undefined, { grpcTimeout: 10 })])).toEqual([
    {
      object: 'rook-ceph.rbd.csi.ceph.com',
      property: 'spec.grpcTimeout',
      message: 'Driver rook-ceph/rook-ceph.rbd.csi.ceph.com gives up after 10 seconds',
      fix: 'Leave grpcTimeout at its default of 150 seconds, or set 60 at least',
    },
  ]);
});

test('silent: the default', () => {
  expect(verdicts(driverTimeout, [driver()])).toEqual([]);
});
