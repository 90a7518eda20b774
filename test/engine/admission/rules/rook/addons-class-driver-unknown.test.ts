import { addonsClassDriverUnknown } from '../../../../../lib/engine/admission/rules/rook/addons-class-driver-unknown';
import { driver, object, verdicts } from '../samples';

const fences = (provisioner: string) => object('csiaddons.openshift.io/v1alpha1', 'NetworkFenceClass', 'fences', undefined, { spec: { provisioner } });

test('a driver of another prefix', () => {
  expect(verdicts(addonsClassDriverUnknown, [driver(), fences('rook.rbd.csi.ceph.com')])).toEqual([
    {
      object: 'fences',
      property: 'spec.provisioner',
      message: 'NetworkFenceClass fences is for driver rook.rbd.csi.ceph.com, the site runs rook-ceph.rbd.csi.ceph.com',
      fix: 'Use one of rook-ceph.rbd.csi.ceph.com',
    },
  ]);
});

test('silent: a driver that runs, here or elsewhere, and drivers of others', () => {
  expect(verdicts(addonsClassDriverUnknown, [driver(), fences('rook-ceph.rbd.csi.ceph.com'), fences('csi.example.com')])).toEqual([]);
  expect(verdicts(addonsClassDriverUnknown, [fences('rook.rbd.csi.ceph.com')])).toEqual([]);
  const external = [{ apiVersion: 'csi.ceph.io/v1', kind: 'Driver', namespace: 'rook', name: 'rook.rbd.csi.ceph.com' }];
  expect(verdicts(addonsClassDriverUnknown, [driver(), fences('rook.rbd.csi.ceph.com')], { external })).toEqual([]);
  const registered = object('storage.k8s.io/v1', 'CSIDriver', 'rook.rbd.csi.ceph.com');
  expect(verdicts(addonsClassDriverUnknown, [driver(), registered, fences('rook.rbd.csi.ceph.com')])).toEqual([]);
});
