import { osdCountUneven } from '../../../../../lib/engine/admission/rules/rook/osd-count-uneven';
import { blockPool, clusterOf, deviceSet, pool, verdicts } from '../samples';

const placement = { topologySpreadConstraints: [{ topologyKey: 'topology.kubernetes.io/zone', maxSkew: 1, whenUnsatisfiable: 'ScheduleAnyway' }] };
const zones = { nodePools: [pool({ count: 6, zones: ['a', 'b', 'c'] })] };
const acrossZones = blockPool({ failureDomain: 'zone', replicated: { size: 3 } });

test('four OSDs over three zones', () => {
  expect(verdicts(osdCountUneven, [clusterOf(deviceSet({ count: 4, placement })), acrossZones], zones)).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].count',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph spreads 4 OSDs over 3 zones',
      fix: 'Use a multiple of the number of zones, or a device set for each zone',
    },
  ]);
});

test('silent: a multiple, pools over hosts, a set that is not spread over zones, nodes that are not declared', () => {
  expect(verdicts(osdCountUneven, [clusterOf(deviceSet({ count: 6, placement })), acrossZones], zones)).toEqual([]);
  expect(verdicts(osdCountUneven, [clusterOf(deviceSet({ count: 4, placement })), blockPool()], zones)).toEqual([]);
  expect(verdicts(osdCountUneven, [clusterOf(deviceSet({ count: 4 })), acrossZones], zones)).toEqual([]);
  expect(verdicts(osdCountUneven, [clusterOf(deviceSet({ count: 4, placement })), acrossZones])).toEqual([]);
});
