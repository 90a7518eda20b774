import { driverPrefixUnguarded } from '../../../../../lib/engine/admission/rules/rook/driver-prefix-unguarded';
import { driver, operator, verdicts } from '../samples';

test('a driver under another prefix', () => {
  expect(verdicts(driverPrefixUnguarded, [operator(), driver('storage.rbd.csi.ceph.com')])).toEqual([
    {
      object: 'storage.rbd.csi.ceph.com',
      property: 'metadata.name',
      message: 'Driver storage.rbd.csi.ceph.com in rook-ceph is not named after the namespace of the operator, rook-ceph',
      fix: 'Name the Driver <namespace of the operator>.rbd.csi.ceph.com',
    },
  ]);
});

test('silent: a driver under the namespace of the operator', () => {
  expect(verdicts(driverPrefixUnguarded, [operator(), driver()])).toEqual([]);
});
