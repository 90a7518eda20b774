import { Duration, ExistingObject, KubernetesVersion, NodePool, pie, Platform, RegistryMirror, Resources, rook, Site, Size, Taint, Topology, topolvm } from 'rookery';
import { findings, refused, Stack, untyped } from './support';

type Case = [what: string, where: string, shown: string, kind: string, fix: string, program: (stack: Stack) => unknown];

const CLASS = 'Pass what addStorageClass() returned, or ExistingStorageClass.named(site, "its-name") for one that is there already';
const MONS = 'Write rook.Mons.onPvc(storageClass, { size: Size.gibi(10) }) or rook.Mons.onHost()';
const SIZE = 'Write for example Size.gibi(10) or Size.of("1536Mi")';
const DURATION = 'Write for example Duration.minutes(5) or Duration.of("1m30s")';
const LEVEL = 'Write for example Topology.ZONE or Topology.HOST';
const CEPH = 'tokyo/rook/ceph-ssd';

const CASES: Case[] = [
  ['a cluster without options', `${CEPH}: mons`, 'undefined', 'a description of mons', MONS, (stack) => stack.operator.addCluster('ceph-ssd', untyped(undefined))],
  ['a number of mons', `${CEPH}: mons`, '3', 'a description of mons', MONS, (stack) => stack.cluster({ mons: untyped(3) })],
  ['the name of a class for mons', `${CEPH}: mons.storageClass`, '"local"', 'a storage class', CLASS,
    (stack) => stack.cluster({ mons: rook.Mons.onPvc(untyped('local'), { size: Size.gibi(10) }) })],
  ['the name of a class for OSDs', `${CEPH}: osds[0].storageClass`, '"local"', 'a storage class', CLASS,
    (stack) => stack.cluster({ osds: [stack.osds({ storageClass: untyped('local') })] })],
  ['a set of OSDs as plain data', `${CEPH}: osds[0]`, 'an object of another kind', 'a set of OSDs',
    "Write rook.OsdSet.onPvc('set1', { storageClass, count: 3, size: Size.tebi(1) })", (stack) => stack.cluster({ osds: [untyped({ name: 'set1', count: 3 })] })],
  ['a level of topology by name', `${CEPH}: osds[0].spread[0]`, '"zone"', 'a level of topology', LEVEL,
    (stack) => stack.cluster({ osds: [stack.osds({ spread: [untyped('zone')] })] })],
  ['a failure domain by name', `${CEPH}/block-pool.p: redundancy.failureDomain`, '"zone"', 'a level of topology', LEVEL,
    (stack) => stack.cluster().addBlockPool('p', rook.Redundancy.replicated(3, { failureDomain: untyped('zone') }))],
  ['copies as a number', `${CEPH}/block-pool.p: redundancy`, '3', 'a redundancy', 'Write for example rook.Redundancy.replicated(3)',
    (stack) => stack.cluster().addBlockPool('p', untyped(3))],
  ['a quota as text', `${CEPH}/block-pool.p: quotas.maxSize`, '"10Gi"', 'a size', SIZE,
    (stack) => stack.cluster().addBlockPool('p', rook.Redundancy.replicated(3), { quotas: { maxSize: untyped('10Gi') } })],
  ['a cluster without an operator', 'tokyo/c: operator', 'undefined', 'a Rook operator', 'Pass the rook.Operator of the site, or use its addCluster()',
    ({ site }) => new rook.CephCluster(site, 'c', untyped(undefined))],
  ['a pool of a cluster by name', 'tokyo/p: cluster', '"ceph-ssd"', 'a Ceph cluster', 'Pass the rook.CephCluster that holds the pool, or use its addBlockPool()',
    ({ site }) => new rook.CephBlockPool(site, 'p', { cluster: untyped('ceph-ssd'), redundancy: rook.Redundancy.replicated(3) })],
  ['a class of a pool by name', 'tokyo/c: pool', '"replicated"', 'a block pool', 'Pass the rook.CephBlockPool of the volumes, or use its addStorageClass()',
    ({ site }) => new rook.BlockStorageClass(site, 'c', { pool: untyped('replicated') })],
  ['a snapshot class of nothing', 'tokyo/c: cluster', 'undefined', 'a Ceph cluster', 'Pass the rook.CephCluster of the volumes, or use its addBlockSnapshotClass()',
    ({ site }) => new rook.BlockSnapshotClass(site, 'c', untyped({}))],
  ['a device class by name', 'tokyo/lvm: deviceClasses[0]', '"ssd"', 'a device class', "Write for example DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd' })",
    ({ site }) => new topolvm.TopoLvm(site, 'lvm', { deviceClasses: [untyped('ssd')] })],
  ['spare room as a number', 'device class ssd: spare', '10', 'a size', SIZE, () => topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg', spare: untyped(10) })],
  ['a local class of nothing', 'tokyo: topolvm', 'undefined', 'a TopoLvm', 'Pass the topolvm.TopoLvm of the volumes, or use its addStorageClass()',
    ({ site }) => new topolvm.TopoLvmStorageClass(site, 'c', untyped(undefined))],
  ['a probe of a class by name', 'tokyo/pie: storageClass', '"local"', 'a storage class', CLASS, ({ site }) => new pie.Pie(site, 'pie').addProbe(untyped('local'))],
  ['a period as a number', 'tokyo/pie: probePeriod', '5', 'a duration', DURATION, (stack) => new pie.Pie(stack.site, 'pie').addProbe(stack.local, { probePeriod: untyped(5) })],
  ['a threshold as text', 'tokyo/pie: probeThreshold', '"1m"', 'a duration', DURATION,
    (stack) => new pie.Pie(stack.site, 'pie').addProbe(stack.local, { probeThreshold: untyped('1m') })],
  ['a capacity as text', 'tokyo/pie: pvcCapacity', '"1Gi"', 'a size', SIZE, (stack) => new pie.Pie(stack.site, 'pie').addProbe(stack.local, { pvcCapacity: untyped('1Gi') })],
  ['a probe of nobody', 'tokyo: controller', 'undefined', 'a controller of pie', 'Pass the pie.Pie that runs the probe, or use its addProbe()',
    (stack) => new pie.PieProbe(stack.site, 'p', untyped({ storageClass: stack.local }))],
  ['memory as a number', 'memory', '5', 'a size', SIZE, () => Resources.of({ memory: untyped(5) })],
  ['a Kubernetes version as text', 'osaka: kubernetes', '"1.35"', 'a Kubernetes version', 'Write for example KubernetesVersion.of("1.35")',
    ({ app }) => new Site(app, 'osaka', { kubernetes: untyped('1.35') })],
  ['a platform by name', 'osaka: platform', '"talos"', 'a platform', 'Write for example Platform.TALOS, or Platform.of() for another one',
    ({ app }) => new Site(app, 'osaka', { platform: untyped('talos') })],
  ['nodes as plain data', 'osaka: nodes[0]', 'an object of another kind', 'a pool of nodes', "Write for example NodePool.of('workers', { count: 3 })",
    ({ app }) => new Site(app, 'osaka', { nodes: [untyped({ count: 3 })] })],
  ['memory of nodes as a number', 'node pool workers: memory', '256', 'a size', SIZE, () => NodePool.of('workers', { count: 3, memory: untyped(256) })],
  ['a volume group of nodes as text', 'node pool workers: volumeGroups.vg-ssd', '"4Ti"', 'a size', SIZE,
    () => NodePool.of('workers', { count: 3, volumeGroups: { 'vg-ssd': untyped('4Ti') } })],
  ['a taint by name', 'node pool workers: taints[0]', '"storage"', 'a taint', "Write for example Taint.noSchedule('storage-node')",
    () => NodePool.of('workers', { count: 3, taints: [untyped('storage')] })],
  ['a mirror as text', 'osaka: images.mirror', '"registry.example.com"', 'a mirror of registries', 'Write for example RegistryMirror.of("registry.example.com/mirror")',
    ({ app }) => new Site(app, 'osaka', { images: { mirror: untyped('registry.example.com') } })],
  ['a release as text', 'osaka: releases.rook', '"v1.20.6"', 'a release', 'Write for example RookRelease.V1_20, TopoLvmRelease.V0_41 or PieRelease.V0_17',
    ({ app }) => new Site(app, 'osaka', { releases: { rook: untyped('v1.20.6') } })],
  ['an existing object by name', 'osaka: existing[0]', '"monitoring"', 'an object that exists', 'Write for example ExistingObject.namespace("monitoring")',
    ({ app }) => new Site(app, 'osaka', { existing: [untyped('monitoring')] })],
  ['an acknowledgement by name', 'osaka: acknowledge[0]', '"rook/spread"', 'an acknowledgement',
    "Write for example { rule: 'rook/pool-few-replicas', reason: 'scratch data only' }", ({ app }) => new Site(app, 'osaka', { acknowledge: [untyped('rook/spread')] })],
];

test.each(CASES)('%s is refused', (_, where, shown, kind, fix, program) => {
  expect(refused(program)).toBe(`${where}: ${shown} is not ${kind}. Names, units and settings are read from objects, so that none of them is typed a second time. ${fix}.`);
});

test('what the texts say to write instead is taken', () => {
  expect(() => [
    KubernetesVersion.of('1.35'), Platform.TALOS, NodePool.of('workers', { count: 3 }), Taint.noSchedule('storage-node'), Topology.ZONE,
    RegistryMirror.of('registry.example.com/mirror'), ExistingObject.namespace('monitoring'), Duration.of('1m30s'), Size.of('1536Mi'),
    rook.Redundancy.replicated(3), rook.Mons.onHost(), topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd' }),
  ]).not.toThrow();
});

test.each<[where: string, shown: string, program: (stack: Stack) => unknown]>([
  [`${CEPH}: osds`, 'an object of another kind', (stack) => stack.cluster({ osds: untyped(stack.osds()) })],
  ['tokyo/lvm: deviceClasses', 'an object of another kind',
    ({ site }) => new topolvm.TopoLvm(site, 'lvm', { deviceClasses: untyped(topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg' })) })],
  ['osaka: nodes', 'an object of another kind', ({ app }) => new Site(app, 'osaka', { nodes: untyped(NodePool.of('workers', { count: 3 })) })],
  ['osaka: images.pullSecrets', '"registry"', ({ app }) => new Site(app, 'osaka', { images: { pullSecrets: untyped('registry') } })],
])('%s has to be a list', (where, shown, program) => {
  expect(refused(program)).toBe(`${where}: ${shown} is not a list. There may be several of them. Put it into square brackets, even if there is only one.`);
});

test.each([[undefined, 'undefined'], [null, 'null'], [7, '7'], ['', '""']])('%p cannot be an id or a name', (id, shown) => {
  const text = `id: ${shown} cannot be an id or a name. Paths of constructs and names of objects are made of it. Give a text of lower-case letters, digits and "-".`;
  expect(refused(({ app }) => new Site(app, untyped(id)))).toBe(text);
  expect(refused(({ operator }) => operator.addCluster(untyped(id), { mons: rook.Mons.onHost() }))).toBe(`tokyo/rook: ${text}`);
});

test.each([['text', '"text"'], [[], 'a list'], [null, 'null']])('overrides cannot be %p', (overrides, shown) => {
  expect(refused((stack) => stack.cluster({ overrides: untyped(overrides) }))).toBe(`${CEPH}/cluster: overrides: ${shown} is not a map of fields. `
    + "It would take the place of the whole object. Write the fields to change as they stand in the object, for example { spec: { dataDirHostPath: '/data' } }.");
});

describe('nothing where something is needed', () => {
  test('no device class', () => {
    const text = 'tokyo/lvm: deviceClasses: there is no device class. lvmd exits at its start. Add DeviceClass.thick or DeviceClass.thin.';
    for (const props of [undefined, {}, { deviceClasses: [] }]) expect(refused(({ site }) => new topolvm.TopoLvm(site, 'lvm', untyped(props)))).toBe(text);
  });

  test('no set of OSDs', () => {
    expect(findings(refused((stack) => stack.cluster({ osds: [] })))).toEqual([`error rook/no-storage
  at ${CEPH}/cluster: spec.storage (CephCluster ceph-ssd/ceph-ssd)
  CephCluster ceph-ssd/ceph-ssd names no device set, no nodes, and not all nodes.
  Rook deploys mons and mgrs, calls the cluster ready, and never makes an OSD, so no pool can hold data.
  Add a device set, or name nodes and their devices.`]);
  });

  test.each([['storageClass', 'the storage class that the volumes come from'], ['size', 'a size such as Size.gibi(10)']])('no %s', (name, fix) => {
    expect(refused((stack) => stack.cluster({ osds: [stack.osds({ [name]: undefined })] }))).toBe(
      `${CEPH}: osds[0].${name}: ${name} is missing. Kubernetes would claim from its default class, or refuse the claim. Pass ${fix}.`);
  });

  test.each([[undefined, 'undefined'], ['3', '"3"'], [1e21, '1e+21']])('%p OSDs', (count, shown) => {
    expect(refused((stack) => stack.cluster({ osds: [stack.osds({ count: untyped(count) })] }))).toBe(
      `${CEPH}: osds[0].count: ${shown} is not a number of OSDs. The API server refuses a device set without OSDs. Write a whole number from 1 up, or leave the set out.`);
  });

  test('options of a set and of nodes', () => {
    expect(refused((stack) => stack.cluster({ osds: [rook.OsdSet.onPvc('set1', untyped(undefined))] }))).toContain(`${CEPH}: osds[0].count: undefined is not a number of OSDs`);
    expect(refused(() => NodePool.of('workers', untyped(undefined)))).toBe(
      'node pool workers: count: undefined is not a number of nodes. Checks compute with the nodes of a site. Give a whole number above zero.');
  });

  test('no site', () => {
    expect(refused(({ app }) => new rook.Operator(app, 'rook'))).toBe('rook: scope: the construct is not inside a Site. Versions, images and checks belong to '
      + 'a Kubernetes cluster. Create `new Site(app, "tokyo")` and pass it, or a construct below it, as the scope.');
  });
});

test('more mons than the API server takes', () => {
  expect(findings(refused((stack) => stack.cluster({ mons: rook.Mons.onHost({ count: 1_000_000_001 }) })))).toContain(`error schema/out-of-range
  at ${CEPH}/cluster: spec.mon.count (CephCluster ceph-ssd/ceph-ssd)
  1000000001 is above 9.
  The API server refuses values outside of the limits.
  Stay within the limits.`);
});
