import { osdClassNotNamed } from '../../../../../lib/engine/admission/rules/rook/osd-class-not-named';
import { cluster, clusterOf, deviceSet, template, verdicts } from '../samples';

test('a claim template without a class', () => {
  expect(verdicts(osdClassNotNamed, [clusterOf(deviceSet({ volumeClaimTemplates: [template({ storageClassName: undefined })] }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[0].spec.storageClassName',
      message: 'A claim template of CephCluster rook-ceph/ceph names no storage class',
      fix: 'Name the storage class in every claim template',
    },
  ]);
});

test('silent: a claim template with a class', () => {
  expect(verdicts(osdClassNotNamed, [cluster()])).toEqual([]);
});
