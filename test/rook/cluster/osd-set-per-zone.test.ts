import { KubernetesVersion, NodePool, rook, Size, Topology } from 'rookery';
import type { Placement } from 'rookery';
import { objectOf } from '../../support/objects';
import { LOCAL, siteWithOperator } from './support';

const SETS: rook.OsdSetPerZoneOptions = { storageClass: LOCAL, count: 6, size: Size.tebi(1), zones: ['a', 'b', 'c'] };

function setsOf(options: Partial<rook.OsdSetPerZoneOptions> = {}): any[] {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph', { mons: rook.Mons.onHost(), osds: rook.OsdSet.onPvcPerZone('set1', { ...SETS, ...options }) });
  return objectOf(site, 'CephCluster', 'ceph').spec.storage.storageClassDeviceSets;
}

const termsOf = (placement: any): any => placement.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms;
const zoneIs = (zone: string): any => ({ key: 'topology.kubernetes.io/zone', operator: 'In', values: [zone] });

test('every zone gets a set of its own with its share', () => {
  const sets = setsOf();
  expect(sets.map(({ name, count }) => [name, count])).toEqual([['set1-a', 2], ['set1-b', 2], ['set1-c', 2]]);
  expect(sets.map(({ placement, preparePlacement }) => [termsOf(placement), termsOf(preparePlacement)])).toEqual(['a', 'b', 'c'].map((zone) => [
    [{ matchExpressions: [zoneIs(zone)] }], [{ matchExpressions: [zoneIs(zone)] }],
  ]));
});

test('within a zone, both kinds of pods are spread over its nodes and counted by their own set', () => {
  const [, b] = setsOf();
  for (const placement of [b.placement, b.preparePlacement]) {
    expect(placement.topologySpreadConstraints).toHaveLength(1);
    expect(placement.topologySpreadConstraints[0]).toMatchObject({
      topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { 'ceph.rook.io/DeviceSet': 'set1-b' } },
    });
  }
});

test('alternatives in the placement all keep to the zone, and the jobs may have a placement of their own', () => {
  const disk = (value: string): any => ({ key: 'disk', operator: 'In', values: [value] });
  const placement: Placement = {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [disk('ssd')] }, { matchExpressions: [disk('nvme')] }] },
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions: [disk('nvme')] } }],
    },
    tolerations: [{ key: 'storage', operator: 'Exists' }],
  };
  const preparePlacement: Placement = { tolerations: [{ operator: 'Exists' }] };
  const [a] = setsOf({ placement, preparePlacement, zoneLevel: Topology.RACK, zones: ['a'] });
  const rack = { key: 'topology.rook.io/rack', operator: 'In', values: ['a'] };
  expect(termsOf(a.placement)).toEqual([{ matchExpressions: [disk('ssd'), rack] }, { matchExpressions: [disk('nvme'), rack] }]);
  expect(a.placement.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution).toHaveLength(1);
  expect(a.placement.tolerations).toEqual([{ key: 'storage', operator: 'Exists' }]);
  expect(termsOf(a.preparePlacement)).toEqual([{ matchExpressions: [rack] }]);
  expect(a.preparePlacement.tolerations).toEqual([{ operator: 'Exists' }]);
});

test('a pool over the zones has all it needs, as far as the checks can tell', () => {
  const nodes = [NodePool.of('storage', { count: 6, zones: ['a', 'b', 'c'] })];
  const { site, operator } = siteWithOperator({ kubernetes: KubernetesVersion.of('1.35'), nodes });
  const ceph = operator.addCluster('ceph', { mons: rook.Mons.onHost(), osds: rook.OsdSet.onPvcPerZone('set1', SETS) });
  ceph.addBlockPool('pool', rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE }));
  expect(site.findings().filter(({ rule }) => /osd|pool|spread/.test(rule)).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test('what cannot be shared is refused', () => {
  expect(() => setsOf({ count: 7 })).toThrow(
    'OsdSet.onPvcPerZone("set1"): count: 7 OSDs cannot be shared equally by the 3 zones a, b, c. '
    + 'A zone with fewer OSDs fills up first, and with it every pool that keeps a copy in each zone. Write a multiple of 3, such as 9.',
  );
  expect(() => setsOf({ count: 0 })).toThrow(/count: 0 OSDs cannot be shared .* such as 3\./);
  expect(() => setsOf({ zones: [] })).toThrow(
    'OsdSet.onPvcPerZone("set1"): zones: no zone is named. Every set is kept on the nodes of one zone by their label. '
    + "Name every zone once, for example ['a', 'b', 'c'], at the level of Topology.HOST or above it.",
  );
  expect(() => setsOf({ zones: ['a', 'b', 'a'] })).toThrow(/zones: a zone twice is named/);
  expect(() => setsOf({ zones: 'a' as any })).toThrow(/zones: "a" is not a list/);
  expect(() => setsOf({ zoneLevel: Topology.OSD })).toThrow(/zoneLevel: no node label marks single disks/);
  expect(() => setsOf({ zones: ['Zone_A', 'b', 'c'] })).toThrow(/tokyo\/rook\/ceph: osds\[0\]\.name: "set1-Zone_A" cannot be a name/);
});
