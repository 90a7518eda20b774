import { stretchMons } from '../../../../../lib/engine/admission/rules/rook/stretch-mons';
import { cluster, verdicts } from '../samples';

test('four mons over zones without an arbiter', () => {
  expect(verdicts(stretchMons, [cluster({ mon: { count: 4, stretchCluster: { zones: [{ name: 'a' }, { name: 'b' }, {}] } } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.mon.count',
      message: 'CephCluster rook-ceph/ceph is a stretch cluster with 4 mons',
      fix: 'Use 5 mons, name the three zones, and mark one of them with arbiter: true',
    },
    {
      object: 'ceph',
      property: 'spec.mon.stretchCluster.zones',
      message: 'CephCluster rook-ceph/ceph is a stretch cluster with 0 arbiter zones',
      fix: 'Use 5 mons, name the three zones, and mark one of them with arbiter: true',
    },
    {
      object: 'ceph',
      property: 'spec.mon.stretchCluster.zones[2].name',
      message: 'Zone 3 of CephCluster rook-ceph/ceph, a stretch cluster, has no name',
      fix: 'Use 5 mons, name the three zones, and mark one of them with arbiter: true',
    },
  ]);
});

test('silent: five mons with one arbiter zone', () => {
  expect(verdicts(stretchMons,
    [cluster({ mon: { count: 5, stretchCluster: { zones: [{ name: 'a', arbiter: true }, { name: 'b' }, { name: 'c' }] } } })])).toEqual([]);
});
