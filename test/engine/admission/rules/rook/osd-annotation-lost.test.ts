import { osdAnnotationLost } from '../../../../../lib/engine/admission/rules/rook/osd-annotation-lost';
import { clusterOf, deviceSet, template, verdicts } from '../samples';

test('a weight that the last template lacks, and a class on the wrong one', () => {
  expect(verdicts(osdAnnotationLost,
    [clusterOf(deviceSet({ volumeClaimTemplates: [template({}, { name: 'data', annotations: { crushInitialWeight: '1.5' } }), template({}, { name: 'metadata', annotations: { crushDeviceClass: 'ssd' } })] }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[0].metadata.annotations.crushInitialWeight',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph sets crushInitialWeight to 1.5 on its data template, where it has no effect',
      fix: 'Put crushDeviceClass on the data template, crushInitialWeight and crushPrimaryAffinity on every template',
    },
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[1].metadata.annotations.crushDeviceClass',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph sets crushDeviceClass to ssd on its metadata template, where it has no effect',
      fix: 'Put crushDeviceClass on the data template, crushInitialWeight and crushPrimaryAffinity on every template',
    },
  ]);
});

test('silent: both where they count', () => {
  expect(verdicts(osdAnnotationLost,
    [clusterOf(deviceSet({ volumeClaimTemplates: [template({}, { name: 'data', annotations: { crushDeviceClass: 'ssd', crushInitialWeight: '1' } }), template({}, { name: 'wal', annotations: { crushInitialWeight: '1' } })] }))])).toEqual([]);
});
