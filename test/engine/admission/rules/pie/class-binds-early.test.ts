import { classBindsEarly } from '../../../../../lib/engine/admission/rules/pie/class-binds-early';
import { probe, storageClass, verdicts } from '../samples';

test('local volumes that bind at once', () => {
  expect(verdicts(classBindsEarly, [storageClass('local', 'topolvm.io', { volumeBindingMode: 'Immediate' }), probe()])).toEqual([
    {
      object: 'local',
      property: 'spec.monitoringStorageClass',
      message: 'PieProbe local mounts class local, whose local volumes bind at once',
      fix: 'Probe a class with volumeBindingMode: WaitForFirstConsumer, or set disableMountProbes',
    },
  ]);
});

test('silent: network volumes that do', () => {
  expect(verdicts(classBindsEarly, [storageClass('local', 'rook-ceph.rbd.csi.ceph.com', { volumeBindingMode: 'Immediate' }), probe()])).toEqual([]);
});
