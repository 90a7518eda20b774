import { classDriverUnknown } from '../../../../../lib/engine/admission/rules/rook/class-driver-unknown';
import { blockClass, driver, verdicts } from '../samples';

test('a class for a driver of another namespace', () => {
  expect(verdicts(classDriverUnknown, [driver('storage.rbd.csi.ceph.com'), blockClass()])).toEqual([
    {
      object: 'block',
      property: 'provisioner',
      message: 'StorageClass block is for driver rook-ceph.rbd.csi.ceph.com, the site runs storage.rbd.csi.ceph.com',
      fix: 'Use one of storage.rbd.csi.ceph.com',
    },
  ]);
});

test('silent: a class for the driver', () => {
  expect(verdicts(classDriverUnknown, [driver(), blockClass()])).toEqual([]);
});
