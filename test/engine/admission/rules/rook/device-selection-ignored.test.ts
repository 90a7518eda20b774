import { deviceSelectionIgnored } from '../../../../../lib/engine/admission/rules/rook/device-selection-ignored';
import { cluster, template, verdicts } from '../samples';

test('two ways to choose disks, of the cluster and of a node, and claims for disks', () => {
  const storage = { useAllDevices: true, deviceFilter: '^sdb$', volumeClaimTemplates: [template()], nodes: [{ name: 'one', devices: [{ name: 'sdc' }], devicePathFilter: '^/dev/' }] };
  expect(verdicts(deviceSelectionIgnored, [cluster({ storage })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.useAllDevices',
      message: 'CephCluster rook-ceph/ceph chooses disks by deviceFilter, so that useAllDevices beside it is not looked at',
      fix: 'Keep one way to choose disks; OSDs on claims belong into storageClassDeviceSets',
    },
    {
      object: 'ceph',
      property: 'spec.storage.volumeClaimTemplates',
      message: 'CephCluster rook-ceph/ceph has claim templates for disks of nodes, of which Rook makes nothing',
      fix: 'Keep one way to choose disks; OSDs on claims belong into storageClassDeviceSets',
    },
    {
      object: 'ceph',
      property: 'spec.storage.nodes[0].devicePathFilter',
      message: 'CephCluster rook-ceph/ceph chooses disks by devices, so that devicePathFilter beside it is not looked at',
      fix: 'Keep one way to choose disks; OSDs on claims belong into storageClassDeviceSets',
    },
  ]);
});

test('silent: one way, and others that are switched off or empty', () => {
  const storage = { useAllNodes: true, useAllDevices: false, deviceFilter: '^sdb$', devicePathFilter: '', devices: [] };
  expect(verdicts(deviceSelectionIgnored, [cluster({ storage }), cluster()])).toEqual([]);
});
