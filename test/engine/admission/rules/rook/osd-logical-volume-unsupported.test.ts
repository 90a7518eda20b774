import { osdLogicalVolumeUnsupported } from '../../../../../lib/engine/admission/rules/rook/osd-logical-volume-unsupported';
import { cluster, clusterOf, deviceSet, storageClass, template, verdicts } from '../samples';

test('encrypted OSDs with metadata on TopoLVM', () => {
  expect(verdicts(osdLogicalVolumeUnsupported,
    [clusterOf(deviceSet({ encrypted: true, volumeClaimTemplates: [template(), template({}, { name: 'metadata' })] })), storageClass('local', 'topolvm.io')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].encrypted',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph encrypts logical volumes of class local',
      fix: 'Leave encrypted off and use one data template, or another kind of volume',
    },
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[1]',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph keeps its metadata on a logical volume of class local',
      fix: 'Leave encrypted off and use one data template, or another kind of volume',
    },
  ]);
});

test('silent: plain OSDs on TopoLVM', () => {
  expect(verdicts(osdLogicalVolumeUnsupported, [cluster(), storageClass('local', 'topolvm.io')])).toEqual([]);
});
