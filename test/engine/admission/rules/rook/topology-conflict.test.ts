import { topologyConflict } from '../../../../../lib/engine/admission/rules/rook/topology-conflict';
import { cluster, pool, verdicts } from '../samples';

test('a row in two zones and named like one of them, a room named like the root', () => {
  expect(verdicts(topologyConflict,
    [cluster()],
    { nodePools: [pool({ zones: ['a', 'b'], labels: { 'topology.rook.io/rack': 'r1', 'topology.rook.io/row': 'a' } }), pool({ name: 'other', labels: { 'topology.rook.io/room': 'default' } })] })).toEqual([
    {
      object: 'ceph',
      property: '',
      message: 'CephCluster rook-ceph/ceph: "a" is the value of both topology.kubernetes.io/zone and topology.rook.io/row',
      fix: 'Give every region, zone, rack and so on a value of its own, and never the same value below two others',
    },
    {
      object: 'ceph',
      property: '',
      message: 'CephCluster rook-ceph/ceph: topology.rook.io/row "a" is below both "a" and "b"',
      fix: 'Give every region, zone, rack and so on a value of its own, and never the same value below two others',
    },
    {
      object: 'ceph',
      property: '',
      message: 'CephCluster rook-ceph/ceph: nodes of other carry topology.rook.io/room with the value "default"',
      fix: 'Give every region, zone, rack and so on a value of its own, and never the same value below two others',
    },
  ]);
});

test('silent: a tree of zones and racks', () => {
  expect(verdicts(topologyConflict,
    [cluster()],
    { nodePools: [pool({ zones: ['a'], labels: { 'topology.rook.io/rack': 'a-r1' } }), pool({ name: 'other', zones: ['b'], labels: { 'topology.rook.io/rack': 'b-r1' } })] })).toEqual([]);
});
