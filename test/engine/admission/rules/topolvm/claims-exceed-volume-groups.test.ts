import { claimsExceedVolumeGroups } from '../../../../../lib/engine/admission/rules/topolvm/claims-exceed-volume-groups';
import { clusterOf, deviceSet, lvmd, pool, storageClass, template, verdicts } from '../samples';

test('OSDs of which one fits on each node, where six are wanted', () => {
  expect(verdicts(claimsExceedVolumeGroups,
    [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]), clusterOf(deviceSet({ count: 6, volumeClaimTemplates: [template({ resources: { requests: { storage: '600Gi' } } })] }))],
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } })] })).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[0].spec',
      message: 'CephCluster rook-ceph/ceph (data of device set "set1") asks for 6 x 600 GiB of class local; there is room for 3: 1 on each of 3 nodes of storage (1014 GiB in vg: 1 TiB less 10 GiB spare)',
      fix: 'Ask for less or smaller volumes, lower spare-gb, or add nodes or disks',
    },
  ]);
});

test('silent: three such OSDs', () => {
  expect(verdicts(claimsExceedVolumeGroups,
    [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]), clusterOf(deviceSet({ count: 3, volumeClaimTemplates: [template({ resources: { requests: { storage: '600Gi' } } })] }))],
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } })] })).toEqual([]);
});
