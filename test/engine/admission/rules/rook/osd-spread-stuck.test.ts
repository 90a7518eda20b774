import { osdSpreadStuck } from '../../../../../lib/engine/admission/rules/rook/osd-spread-stuck';
import { clusterOf, deviceSet, localVolume, pool, storageClass, verdicts } from '../samples';

const WITH = pool({ nodeNames: ['s1', 's2', 's3'], zones: ['a', 'b', 'c'] });
const WITHOUT = pool({ name: 'web', count: 2, nodeNames: ['w1', 'w2'], zones: ['a', 'd'], labels: {} });
const TAINTED = { ...WITHOUT, taints: [{ key: 'web', effect: 'NoSchedule' }] };
const CLASS = [storageClass('local', 'kubernetes.io/no-provisioner'), ...['s1', 's2', 's3'].map((node) => localVolume(`disk-${node}`, node, '/dev/disk/by-id/a'))];

const spread = (fields: object = {}) => ({
  topologyKey: 'kubernetes.io/hostname', maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', nodeTaintsPolicy: 'Honor',
  labelSelector: { matchLabels: { 'ceph.rook.io/DeviceSet': 'set1' } }, ...fields,
});
const onStorage = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'role', operator: 'In', values: ['storage'] }] }] },
  },
};
const found = (count: number, placement: object, nodePools = [WITH, WITHOUT], objects: readonly any[] = CLASS) => verdicts(osdSpreadStuck,
  [...objects, clusterOf(deviceSet({ count, placement }))], { nodePools }).map(({ message }) => message);

test('more OSDs than nodes with volumes, beside nodes without', () => {
  const uneven = clusterOf(deviceSet({ count: 6, placement: { topologySpreadConstraints: [spread()] } }));
  expect(verdicts(osdSpreadStuck, [...CLASS, uneven], { nodePools: [WITH, WITHOUT] })).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].placement.topologySpreadConstraints[0]',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph has 6 OSDs, spread evenly over 5 values of kubernetes.io/hostname, '
        + 'of which 2 have no volumes of class local: 3 find a place',
      fix: 'Keep the set to the nodes with volumes by nodeAffinity in placement and preparePlacement, or make evenness a wish with whenUnsatisfiable: ScheduleAnyway',
    },
  ]);
});

test('a zone without volumes, and tainted nodes that are counted all the same', () => {
  expect(found(6, { topologySpreadConstraints: [spread({ topologyKey: 'topology.kubernetes.io/zone' })] })).toEqual([
    'Device set "set1" of CephCluster rook-ceph/ceph has 6 OSDs, spread evenly over 4 values of topology.kubernetes.io/zone, '
    + 'of which 1 has no volumes of class local: 3 find a place',
  ]);
  expect(found(6, { topologySpreadConstraints: [spread({ nodeTaintsPolicy: undefined })] }, [WITH, TAINTED])).toHaveLength(1);
});

test('silent: few OSDs, a set that is kept to its nodes, a wish, taints, volumes everywhere, other pods, nodes that are not declared', () => {
  const even = { topologySpreadConstraints: [spread()] };
  expect(found(3, even)).toEqual([]);
  expect(found(6, { ...even, ...onStorage })).toEqual([]);
  expect(found(6, { topologySpreadConstraints: [spread({ whenUnsatisfiable: 'ScheduleAnyway' })] })).toEqual([]);
  expect(found(6, even, [WITH, TAINTED])).toEqual([]);
  expect(found(6, even, [WITH])).toEqual([]);
  expect(found(6, { topologySpreadConstraints: [spread({ labelSelector: { matchLabels: { app: 'other' } } })] })).toEqual([]);
  expect(found(6, even, [])).toEqual([]);
  expect(found(6, even, [WITH, WITHOUT], [storageClass('local', 'ebs.csi.aws.com')])).toEqual([]);
});
