import { poolPlacementInStretchCluster } from '../../../../../lib/engine/admission/rules/rook/pool-placement-in-stretch-cluster';
import { blockPool, cluster, verdicts } from '../samples';

const zones = [{ name: 'a', arbiter: true }, { name: 'b' }, { name: 'c' }];
const stretched = (stretchCluster: object = {}, storage: object = {}) => cluster({
  mon: { count: 5, stretchCluster: { zones, ...stretchCluster } }, storage,
});
const found = (...objects: object[]) => verdicts(poolPlacementInStretchCluster, objects).map(({ property, message }) => [property, message]);

test('a pool that wants another place than the rule of the cluster gives', () => {
  const pool = {
    deviceClass: 'ssd', crushRoot: 'fast', failureDomain: 'host',
    replicated: { size: 4, subFailureDomain: 'osd', hybridStorage: { primaryDeviceClass: 'ssd', secondaryDeviceClass: 'hdd' } },
  };
  expect(found(stretched(), blockPool(pool))).toEqual([
    ['spec.deviceClass', 'CephBlockPool rook-ceph/replicated has deviceClass ssd, which the rule of its stretch cluster does not know'],
    ['spec.crushRoot', 'CephBlockPool rook-ceph/replicated has crushRoot fast, and the rule of its stretch cluster has default'],
    ['spec.failureDomain', 'CephBlockPool rook-ceph/replicated has failureDomain host, and the rule of its stretch cluster has zone'],
    ['spec.replicated.subFailureDomain', 'CephBlockPool rook-ceph/replicated has replicated.subFailureDomain osd, and the rule of its stretch cluster has host'],
    ['spec.replicated.hybridStorage', 'CephBlockPool rook-ceph/replicated has replicated.hybridStorage {…}, which the rule of its stretch cluster does not know'],
  ]);
});

test('silent: the place of the cluster, nothing said, a cluster that is not stretched', () => {
  const own = stretched({ failureDomainLabel: 'topology.rook.io/datacenter', subFailureDomain: 'rack' }, { config: { crushRoot: 'edge' } });
  expect(found(own, blockPool({ crushRoot: 'edge', failureDomain: 'datacenter', replicated: { size: 4, subFailureDomain: 'rack' } }))).toEqual([]);
  expect(found(stretched(), blockPool({ replicated: { size: 4 } }))).toEqual([]);
  expect(found(cluster(), blockPool({ deviceClass: 'ssd', failureDomain: 'rack' }))).toEqual([]);
});
