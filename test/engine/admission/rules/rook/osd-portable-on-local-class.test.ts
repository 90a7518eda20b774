import { osdPortableOnLocalClass } from '../../../../../lib/engine/admission/rules/rook/osd-portable-on-local-class';
import { clusterOf, deviceSet, storageClass, verdicts } from '../samples';

test('portable OSDs on TopoLVM', () => {
  expect(verdicts(osdPortableOnLocalClass, [clusterOf(deviceSet({ portable: true })), storageClass('local', 'topolvm.io')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].portable',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph is portable, but class local of topolvm.io makes volumes that stay on their node',
      fix: 'Set portable: false',
    },
  ]);
});

test('silent: portable OSDs on a network class', () => {
  expect(verdicts(osdPortableOnLocalClass, [clusterOf(deviceSet({ portable: true })), storageClass('local', 'ebs.csi.aws.com')])).toEqual([]);
});
