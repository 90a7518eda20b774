import { claimTooSmall } from '../../../../../lib/engine/admission/rules/pie/claim-too-small';
import { probe, storageClass, verdicts } from '../samples';

test('too small for the file, and for xfs', () => {
  expect(verdicts(claimTooSmall,
    [probe({ pvcCapacity: '32Mi' }), storageClass('shared', 'rook-ceph.rbd.csi.ceph.com', { parameters: { 'csi.storage.k8s.io/fstype': 'xfs' } }), probe({ monitoringStorageClass: 'shared' }, 'shared')])).toEqual([
    {
      object: 'local',
      property: 'spec.pvcCapacity',
      message: 'PieProbe local mounts volumes of 32 MiB, a run needs 64 MiB',
      fix: 'Set pvcCapacity to 100Mi, for xfs to 300Mi, at least',
    },
    {
      object: 'shared',
      property: 'spec.pvcCapacity',
      message: 'PieProbe shared mounts volumes of 100 MiB, a run needs 300 MiB',
      fix: 'Set pvcCapacity to 100Mi, for xfs to 300Mi, at least',
    },
  ]);
});

test('silent: the default, and xfs that TopoLVM rounds up', () => {
  expect(verdicts(claimTooSmall, [probe(), storageClass('local', 'topolvm.io', { parameters: { 'csi.storage.k8s.io/fstype': 'xfs' } })])).toEqual([]);
});
