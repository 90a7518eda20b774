import { driverGroupPolicyUnknown } from '../../../../../lib/engine/admission/rules/rook/driver-group-policy-unknown';
import { driver, verdicts } from '../samples';

test('a policy that is none', () => {
  expect(verdicts(driverGroupPolicyUnknown, [driver(undefined, { fsGroupPolicy: 'file' })])).toEqual([{
    object: 'rook-ceph.rbd.csi.ceph.com',
    property: 'spec.fsGroupPolicy',
    message: 'Driver rook-ceph/rook-ceph.rbd.csi.ceph.com has the fsGroupPolicy "file"',
    fix: 'Write one of ReadWriteOnceWithFSType, File, None',
  }]);
});

test.each(['File', 'None', 'ReadWriteOnceWithFSType', ''])('silent: "%s"', (fsGroupPolicy) => {
  expect(verdicts(driverGroupPolicyUnknown, [driver(undefined, { fsGroupPolicy })])).toEqual([]);
});
