import { poolOnPortableOsds } from '../../../../../lib/engine/admission/rules/rook/pool-on-portable-osds';
import { blockPool, clusterOf, deviceSet, template, verdicts } from '../samples';

const portable = deviceSet({ portable: true });
const fast = deviceSet({ portable: true, volumeClaimTemplates: [template({}, { annotations: { crushDeviceClass: 'ssd' } })] });

test('copies on hosts that are claims', () => {
  expect(verdicts(poolOnPortableOsds, [clusterOf(portable), blockPool()])).toEqual([
    {
      object: 'replicated',
      property: 'spec.failureDomain',
      message: 'CephBlockPool rook-ceph/replicated is spread over hosts, and OSDs of device set "set1" of CephCluster rook-ceph/ceph are portable',
      fix: 'Spread the pool over zones or racks, with device sets that stay in theirs, or set portable: false',
    },
  ]);
});

test('silent: zones, one copy, OSDs that stay, and other device classes', () => {
  expect(verdicts(poolOnPortableOsds, [clusterOf(portable), blockPool({ failureDomain: 'zone', replicated: { size: 3 } }), blockPool({ replicated: { size: 1 } })])).toEqual([]);
  expect(verdicts(poolOnPortableOsds, [clusterOf(deviceSet()), blockPool()])).toEqual([]);
  expect(verdicts(poolOnPortableOsds, [clusterOf(fast), blockPool({ deviceClass: 'hdd', replicated: { size: 3 } })])).toEqual([]);
});
