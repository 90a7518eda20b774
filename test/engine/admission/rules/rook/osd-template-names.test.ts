import { osdTemplateNames } from '../../../../../lib/engine/admission/rules/rook/osd-template-names';
import { clusterOf, deviceSet, template, verdicts } from '../samples';

test('templates with a repeated and an unknown name', () => {
  expect(verdicts(osdTemplateNames,
    [clusterOf(deviceSet({ volumeClaimTemplates: [template(), template(), template({}, { name: 'journal' })] }), deviceSet({ name: 'empty', volumeClaimTemplates: [] }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph has two claim templates named data',
      fix: 'Write one template, or several that are named data, metadata and wal',
    },
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[2].metadata.name',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph has a claim template named journal',
      fix: 'Write one template, or several that are named data, metadata and wal',
    },
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[1].volumeClaimTemplates',
      message: 'Device set "empty" of CephCluster rook-ceph/ceph has no claim template',
      fix: 'Write one template, or several that are named data, metadata and wal',
    },
  ]);
});

test('silent: one template of any name, and a set with data, metadata and wal', () => {
  expect(verdicts(osdTemplateNames,
    [clusterOf(deviceSet({ volumeClaimTemplates: [template({}, { name: 'disk' })] }), deviceSet({ name: 'set2', volumeClaimTemplates: ['data', 'metadata', 'wal'].map((name) => template({}, { name })) }))])).toEqual([]);
});
