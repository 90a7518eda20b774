import { osdTemplateNotBlock } from '../../../../../lib/engine/admission/rules/rook/osd-template-not-block';
import { cluster, clusterOf, deviceSet, template, verdicts } from '../samples';

test('a claim template without a volume mode', () => {
  expect(verdicts(osdTemplateNotBlock, [clusterOf(deviceSet({ volumeClaimTemplates: [template({ volumeMode: undefined })] }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[0].spec.volumeMode',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph asks for volumes of mode Filesystem (the default)',
      fix: 'Set volumeMode: Block on every claim template of the device set',
    },
  ]);
});

test('silent: a claim template for a raw device', () => {
  expect(verdicts(osdTemplateNotBlock, [cluster()])).toEqual([]);
});
