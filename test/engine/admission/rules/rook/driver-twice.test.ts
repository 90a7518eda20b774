import { driverTwice } from '../../../../../lib/engine/admission/rules/rook/driver-twice';
import { driver, verdicts } from '../samples';

test('one driver in two namespaces', () => {
  expect(verdicts(driverTwice, [driver(), driver(undefined, {}, 'other')])).toEqual([
    {
      object: 'rook-ceph.rbd.csi.ceph.com',
      property: 'metadata.name',
      message: 'Driver rook-ceph.rbd.csi.ceph.com is in namespace other and in rook-ceph',
      fix: 'Keep one Driver, which serves the Ceph clusters of all namespaces, or give the second another prefix',
    },
  ]);
});

test('silent: two drivers', () => {
  expect(verdicts(driverTwice, [driver(), driver('rook-ceph.cephfs.csi.ceph.com')])).toEqual([]);
});
