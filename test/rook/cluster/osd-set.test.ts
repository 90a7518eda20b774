import { rook, Size, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { LOCAL, siteWithOperator } from './support';

const MONS = rook.Mons.onHost();
const SET: rook.OsdSetOptions = { storageClass: LOCAL, count: 3, size: Size.tebi(1) };

function setsOf(...osds: rook.OsdSet[]): any[] {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph', { mons: MONS, osds });
  return objectOf(site, 'CephCluster', 'ceph').spec.storage.storageClassDeviceSets;
}

function setOf(options: Partial<rook.OsdSetOptions> = {}): any {
  return setsOf(rook.OsdSet.onPvc('set1', { ...SET, ...options }))[0];
}

function spreadOf(placement: any): any[] {
  return placement.topologySpreadConstraints.map(({ topologyKey, whenUnsatisfiable, labelSelector }: any) =>
    [topologyKey, whenUnsatisfiable, labelSelector.matchLabels['ceph.rook.io/DeviceSet'], labelSelector.matchExpressions[0].values.join()]);
}

test('volumes are claimed as block devices, under the name that Rook knows them by', () => {
  expect(setOf().volumeClaimTemplates).toEqual([{
    metadata: { name: 'data' },
    spec: { storageClassName: 'local', accessModes: ['ReadWriteOnce'], volumeMode: 'Block', resources: { requests: { storage: '1Ti' } } },
  }]);
});

test('OSDs stay with their node unless they are said to be portable', () => {
  expect([setOf().portable, setOf({ portable: true }).portable]).toEqual([undefined, true]);
});

test('a set is written as the operator would write it again, or the whole list became the operator\'s', () => {
  const { portable, encrypted, tuneDeviceClass, tuneFastDeviceClass, schedulerName, resources } = setOf({
    portable: false, encrypted: false, tuneSlowDeviceClass: false, tuneFastDeviceClass: false, schedulerName: '',
  });
  expect({ portable, encrypted, tuneDeviceClass, tuneFastDeviceClass, schedulerName, resources }).toEqual({ resources: {} });
});

test('without a word on spread, OSDs are kept apart by zone and host as well as it goes', () => {
  const { placement, preparePlacement } = setOf();
  expect(spreadOf(placement)).toEqual([
    ['topology.kubernetes.io/zone', 'ScheduleAnyway', 'set1', 'rook-ceph-osd'],
    ['kubernetes.io/hostname', 'ScheduleAnyway', 'set1', 'rook-ceph-osd'],
  ]);
  expect(spreadOf(preparePlacement)).toEqual([
    ['topology.kubernetes.io/zone', 'ScheduleAnyway', 'set1', 'rook-ceph-osd,rook-ceph-osd-prepare'],
    ['kubernetes.io/hostname', 'ScheduleAnyway', 'set1', 'rook-ceph-osd,rook-ceph-osd-prepare'],
  ]);
});

test('a spread that is asked for binds the jobs that pick the nodes, never running OSDs', () => {
  const { placement, preparePlacement } = setOf({ spread: [Topology.RACK] });
  expect(spreadOf(placement)).toEqual([['topology.rook.io/rack', 'ScheduleAnyway', 'set1', 'rook-ceph-osd']]);
  expect(spreadOf(preparePlacement)).toEqual([['topology.rook.io/rack', 'DoNotSchedule', 'set1', 'rook-ceph-osd,rook-ceph-osd-prepare']]);
  const wished = setOf({ spread: [Topology.RACK], spreadPolicy: rook.SpreadPolicy.PREFERRED });
  expect(spreadOf(wished.preparePlacement)[0][1]).toBe('ScheduleAnyway');
});

test('nodes whose taints keep OSDs away do not count for the spread', () => {
  expect(setOf({ spread: [Topology.HOST] }).preparePlacement.topologySpreadConstraints[0].nodeTaintsPolicy).toBe('Honor');
});

test('an empty spread spreads nothing', () => {
  expect([setOf({ spread: [] }).placement, setOf({ spread: [] }).preparePlacement]).toEqual([{}, {}]);
});

test('jobs follow the placement of their OSDs, and constraints of the user stay as they are', () => {
  const tolerations = [{ key: 'storage', operator: 'Exists' }];
  const own = [{ maxSkew: 2, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'DoNotSchedule' }];
  const tolerant = setOf({ placement: { tolerations } });
  expect(tolerant.preparePlacement.tolerations).toEqual(tolerations);
  expect(tolerant.preparePlacement.topologySpreadConstraints).toHaveLength(2);
  const free = setOf({ placement: { tolerations, topologySpreadConstraints: own }, preparePlacement: {} });
  expect(free.placement).toEqual({ tolerations, topologySpreadConstraints: own });
  expect(free.preparePlacement).not.toHaveProperty('tolerations');
});

test('database and log have volumes of their own, and annotations are where Rook looks for them', () => {
  const fast = { storageClass: { storageClassName: 'fast' }, size: Size.gibi(30) };
  const { volumeClaimTemplates } = setOf({ metadata: fast, wal: fast, deviceClass: 'hdd', initialWeight: 2, primaryAffinity: 0 });
  const summary = ({ metadata, spec }: any) => [metadata.name, spec.storageClassName, spec.volumeMode, metadata.annotations];
  expect(volumeClaimTemplates.map(summary)).toEqual([
    ['data', 'local', 'Block', { crushDeviceClass: 'hdd', crushInitialWeight: '2', crushPrimaryAffinity: '0' }],
    ['metadata', 'fast', 'Block', { crushInitialWeight: '2', crushPrimaryAffinity: '0' }],
    ['wal', 'fast', 'Block', { crushInitialWeight: '2', crushPrimaryAffinity: '0' }],
  ]);
});

test.each([0, 2.5])('%s OSDs are refused', (count) => {
  expect(() => setOf({ count })).toThrow(
    `tokyo/rook/ceph: osds[0].count: ${count} is not a number of OSDs. The API server refuses a device set without OSDs. `
    + 'Write a whole number from 1 up, or leave the set out.',
  );
});

test('two sets of one name are refused', () => {
  const set = rook.OsdSet.onPvc('set1', SET);
  expect(() => setsOf(set, rook.OsdSet.onPvc('set2', SET), set)).toThrow(
    'tokyo/rook/ceph: osds[2]: another set is named "set1" as well. Rook then configures no OSDs at all. Give every set of a cluster a name of its own.',
  );
});

test('a set whose name cannot be part of a claim\'s name is refused', () => {
  expect(() => setsOf(rook.OsdSet.onPvc('Set_1', SET))).toThrow(/osds\[0\]\.name: "Set_1" cannot be a name/);
});

test('a set without a size is refused, and so is a metadata volume without one', () => {
  const size = undefined as unknown as Size;
  expect(() => setOf({ size })).toThrow(/osds\[0\]\.size: size is missing/);
  expect(() => setOf({ metadata: { storageClass: LOCAL, size } })).toThrow(/osds\[0\]\.metadata\.size: size is missing/);
});

test('single disks are no level to spread over', () => {
  expect(() => setOf({ spread: [Topology.OSD] })).toThrow(/osds\[0\]\.spread: OSDs cannot be spread over single disks\. .*Use Topology\.HOST/);
});
