import { osdClassBindsEarly } from '../../../../../lib/engine/admission/rules/rook/osd-class-binds-early';
import { cluster, storageClass, verdicts } from '../samples';

test('OSDs on a local class that binds at once', () => {
  expect(verdicts(osdClassBindsEarly, [cluster(), storageClass('local', 'topolvm.io', { volumeBindingMode: 'Immediate' })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[0].spec.storageClassName',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph uses class local of topolvm.io, whose volumeBindingMode is Immediate',
      fix: 'Use a storage class with volumeBindingMode: WaitForFirstConsumer',
    },
  ]);
});

test('silent: a local class that waits, and a network class that does not', () => {
  expect(verdicts(osdClassBindsEarly,
    [cluster(), storageClass('local', 'topolvm.io'), storageClass('net', 'ebs.csi.aws.com', { volumeBindingMode: 'Immediate' })])).toEqual([]);
});
