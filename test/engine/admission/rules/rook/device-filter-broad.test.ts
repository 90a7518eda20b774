import { deviceFilterBroad } from '../../../../../lib/engine/admission/rules/rook/device-filter-broad';
import { cluster, verdicts } from '../samples';

const onAllNodes = (...selections: object[]) => selections.map((selection) => cluster({ storage: { useAllNodes: true, ...selection } }));

test('filters that match anywhere', () => {
  expect(verdicts(deviceFilterBroad, onAllNodes({ deviceFilter: 'sd' }))).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.deviceFilter',
      message: 'CephCluster rook-ceph/ceph takes every disk with "sd" anywhere in its name',
      fix: 'Begin the filter with ^, or with the directory of the path, such as ^sd[b-d]$ or ^/dev/disk/by-id/nvme-',
    },
  ]);
  expect(verdicts(deviceFilterBroad, onAllNodes({ deviceFilter: '^sdb|sdc' }, { deviceFilter: '.*' }, { devicePathFilter: 'nvme' })).length).toBe(3);
});

test('silent: filters that say where they begin', () => {
  expect(verdicts(deviceFilterBroad, onAllNodes(
    { deviceFilter: '^sd[b-d]$' }, { deviceFilter: '^(sdb|sdc)$' }, { deviceFilter: '^sdb$|^sdc$' }, { deviceFilter: 'nvme0n1' },
    { devicePathFilter: '^/dev/disk/by-id/nvme-' }, { devicePathFilter: '/dev/disk/by-path/pci-0000:00' },
  ))).toEqual([]);
});
