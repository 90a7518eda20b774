import { stretchOsdsOutside } from '../../../../../lib/engine/admission/rules/rook/stretch-osds-outside';
import { cluster, pool, verdicts } from '../samples';

const zones = [{ name: 'c', arbiter: true }, { name: 'a' }, { name: 'b' }];
const storage = { useAllNodes: true, devicePathFilter: 'nvme' };
const stretched = (fields: object = {}) => cluster({ mon: { count: 5, stretchCluster: { zones } }, storage, ...fields });
const taints = [{ key: 'control-plane', effect: 'NoSchedule' }];
const nodes = (arbiter: object) => ({
  nodePools: [pool({ name: 'data', count: 6, zones: ['a', 'b'] }), pool({ name: 'arbiter', count: 1, zones: ['c'], ...arbiter })],
});
const inZones = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [{ matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['a', 'b'] }] }],
    },
  },
};

test('devices of all nodes, that of the arbiter among them', () => {
  expect(verdicts(stretchOsdsOutside, [stretched()], nodes({}))).toEqual([{
    object: 'ceph',
    property: 'spec.storage',
    message: 'CephCluster rook-ceph/ceph is a stretch cluster, and its OSDs may come to lie in 3 failure domains of the level zone',
    fix: expect.stringContaining('placement.osd'),
  }]);
});

test('silent: kept to two zones by a placement or a taint, nodes that are not known, a cluster that is not stretched', () => {
  expect(verdicts(stretchOsdsOutside, [stretched({ placement: { osd: inZones } })], nodes({}))).toEqual([]);
  expect(verdicts(stretchOsdsOutside, [stretched()], nodes({ taints }))).toEqual([]);
  expect(verdicts(stretchOsdsOutside, [stretched()])).toEqual([]);
  expect(verdicts(stretchOsdsOutside, [cluster({ storage })], nodes({}))).toEqual([]);
});
