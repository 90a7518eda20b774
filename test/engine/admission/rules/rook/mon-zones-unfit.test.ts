import { monZonesUnfit } from '../../../../../lib/engine/admission/rules/rook/mon-zones-unfit';
import { cluster, pool, verdicts } from '../samples';

const named = (...names: string[]) => names.map((name) => ({ name }));
const told = (mon: object, nodePools: ReturnType<typeof pool>[] = []) =>
  verdicts(monZonesUnfit, [cluster({ mon })], { nodePools }).map(({ property, message }) => [property, message]);

test('fewer zones than mons', () => {
  expect(verdicts(monZonesUnfit, [cluster({ mon: { count: 3, zones: named('a', 'b') } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.mon.zones',
      message: 'CephCluster rook-ceph/ceph asks for 3 mons and names 2 zones for them',
      fix: 'Name as many zones as mons, or a stretch cluster, and only zones in which there are nodes',
    },
  ]);
});

test('zones beside a stretch cluster, and zones without nodes', () => {
  const stretchCluster = { zones: [{ name: 'a', arbiter: true }, ...named('b', 'c')] };
  expect(told({ count: 5, stretchCluster, zones: named('a') })).toEqual([
    ['spec.mon.zones', 'CephCluster rook-ceph/ceph is a stretch cluster, whose zones Rook takes instead of mon.zones'],
  ]);
  expect(told({ count: 5, stretchCluster }, [pool({ zones: ['b', 'c'] })])).toEqual([
    ['spec.mon.stretchCluster.zones[0].name', 'CephCluster rook-ceph/ceph keeps a mon in zone a, and the site has no node with topology.kubernetes.io/zone: a'],
  ]);
  expect(told({ count: 3, failureDomainLabel: 'topology.rook.io/rack', zones: named('r1', 'r2', 'r3') }, [pool({ labels: { 'topology.rook.io/rack': 'r1' } })]).length).toBe(2);
});

test('silent: a zone for each mon, with nodes or with nodes that are not declared, and no zones', () => {
  expect(told({ count: 3, zones: named('a', 'b', 'c') }, [pool({ zones: ['a', 'b', 'c'] })])).toEqual([]);
  expect(told({ count: 3, zones: named('a', 'b', 'c') })).toEqual([]);
  expect(told({ count: 3 }, [pool()])).toEqual([]);
});
