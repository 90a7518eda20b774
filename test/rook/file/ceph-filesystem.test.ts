import { Duration, Resources, rook, SecretRef, Size, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

const COPIES = rook.Redundancy.replicated(3);
const POOL = rook.FilesystemPool.of(COPIES);

function specOf(options: Partial<rook.FilesystemOptions> = {}): any {
  const { site, ceph } = siteWithCluster();
  ceph.addFilesystem('files', { metadataPool: POOL, dataPools: [POOL], ...options });
  return objectOf(site, 'CephFilesystem', 'files', 'ceph-ssd').spec;
}

const serverOf = (metadataServer: rook.MetadataServerOptions) => specOf({ metadataServer }).metadataServer;
const mirroringOf = (mirroring: rook.FilesystemMirroringOptions) => specOf({ mirroring }).mirroring;

test('pools are all that has to be said', () => {
  const spread = (topologyKey: string) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    nodeTaintsPolicy: 'Honor',
    labelSelector: { matchLabels: { app: 'rook-ceph-mds', rook_file_system: 'files' } },
  });
  expect(specOf()).toEqual({
    metadataPool: { replicated: { size: 3 } },
    dataPools: [expect.objectContaining({ replicated: { size: 3 } })],
    metadataServer: {
      activeCount: 1,
      activeStandby: true,
      placement: { topologySpreadConstraints: [spread('topology.kubernetes.io/zone'), spread('kubernetes.io/hostname')] },
      resources: { requests: { cpu: '1', memory: '4Gi' }, limits: { memory: '4Gi' } },
      priorityClassName: 'system-cluster-critical',
    },
  });
});

test('a data pool is written as Go writes it, so that its list stays ours', () => {
  const redundancy = rook.Redundancy.replicated(2, { requireSafeReplicaSize: false, targetSizeRatio: 0, failureDomain: Topology.ZONE });
  expect(specOf({ dataPools: [rook.FilesystemPool.of(redundancy, { name: 'fast', enableCrushUpdates: false, quotas: { maxObjects: 0 } })] }).dataPools).toEqual([{
    name: 'fast',
    failureDomain: 'zone',
    enableCrushUpdates: false,
    application: '',
    replicated: { size: 2 },
    erasureCoded: { dataChunks: 0, codingChunks: 0 },
    mirroring: {},
    quotas: { maxObjects: 0 },
    statusCheck: { mirror: {} },
  }]);
});

test('chunks in a second data pool', () => {
  const chunks = rook.FilesystemPool.of(rook.Redundancy.erasureCoded({ dataChunks: 4, codingChunks: 2 }), { name: 'bulk' });
  const [, bulk] = specOf({ dataPools: [POOL, chunks] }).dataPools;
  expect(bulk).toMatchObject({ name: 'bulk', replicated: { size: 0 }, erasureCoded: { dataChunks: 4, codingChunks: 2 } });
});

test('pools in Ceph are named after the filesystem, unless their names are preserved', () => {
  const { ceph } = siteWithCluster();
  const [fast, unnamed] = [rook.FilesystemPool.of(COPIES, { name: 'fast' }), rook.FilesystemPool.of(COPIES)];
  const options = { metadataPool: POOL, dataPools: [fast, unnamed] };
  const files = ceph.addFilesystem('files', options);
  expect([files.name, files.metadataPoolName, files.dataPoolName(fast), files.dataPoolName(unnamed)]).toEqual(['files', 'files-metadata', 'files-fast', 'files-data1']);
  const kept = ceph.addFilesystem('kept', { ...options, metadataPool: rook.FilesystemPool.of(COPIES, { name: 'meta' }), preservePoolNames: true });
  expect([kept.metadataPoolName, kept.dataPoolName(fast), kept.dataPoolName(unnamed)]).toEqual(['meta', 'fast', 'kept-data1']);
  expect(() => files.dataPoolName(rook.FilesystemPool.of(COPIES, { name: 'fast' }))).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files: pool: it is no data pool of the filesystem files. Ceph lays files out in pools of their own filesystem only. '
    + 'Keep the rook.FilesystemPool in a constant, and pass it both in dataPools and here.',
  );
});

test.each([true, false])('%s is written as it is given', (flag) => {
  const spec = specOf({
    preservePoolNames: flag, preserveFilesystemOnDelete: flag, metadataServer: { activeStandby: flag }, mirroring: { enabled: flag },
  });
  const { preservePoolNames, preserveFilesystemOnDelete, metadataServer, mirroring } = spec;
  expect([preservePoolNames, preserveFilesystemOnDelete, metadataServer.activeStandby, mirroring.enabled]).toEqual([flag, flag, flag, flag]);
});

test('metadata servers: what is given takes the place of what is not', () => {
  expect(serverOf({
    activeCount: 2,
    spread: [Topology.RACK],
    spreadPolicy: rook.SpreadPolicy.STRICT,
    placement: { tolerations: [{ key: 'storage', operator: 'Exists' }] },
    resources: Resources.of({}),
    cacheMemoryLimitFactor: 0.25,
    cacheMemoryRequestFactor: 0,
    priorityClassName: 'storage',
    livenessProbe: { disabled: false, probe: { periodSeconds: 20 } },
    startupProbe: { disabled: true },
    labels: { a: 'b' },
    annotations: { c: 'd' },
  })).toEqual({
    activeCount: 2,
    activeStandby: true,
    placement: {
      tolerations: [{ key: 'storage', operator: 'Exists' }],
      topologySpreadConstraints: [expect.objectContaining({ topologyKey: 'topology.rook.io/rack', whenUnsatisfiable: 'DoNotSchedule' })],
    },
    resources: {},
    cacheMemoryLimitFactor: 0.25,
    cacheMemoryRequestFactor: 0,
    priorityClassName: 'storage',
    livenessProbe: { disabled: false, probe: { periodSeconds: 20 } },
    startupProbe: { disabled: true },
    labels: { a: 'b' },
    annotations: { c: 'd' },
  });
});

test('constraints of a placement take the place of the default ones, and an empty spread has none', () => {
  expect(serverOf({ placement: { topologySpreadConstraints: [] } }).placement).toEqual({ topologySpreadConstraints: [] });
  expect(serverOf({ spread: [] }).placement).toEqual({});
});

test('mirroring: tokens by reference, schedules and what is kept of them', () => {
  expect(mirroringOf({
    peers: [SecretRef.named('peer')],
    snapshotSchedules: [{ path: '/', interval: Duration.hours(24), startTime: '2026-01-31T14:00:00' }, { path: '/volumes', interval: Duration.hours(6) }],
    snapshotRetention: [{ path: '/', latest: 5, hourly: 24, daily: 7, weekly: 4, monthly: 12, yearly: 1 }],
  })).toEqual({
    enabled: true,
    peers: { secretNames: ['peer'] },
    snapshotSchedules: [{ path: '/', interval: '1d', startTime: '2026-01-31T14:00:00' }, { path: '/volumes', interval: '6h' }],
    snapshotRetention: [{ path: '/', duration: '5n24h7d4w12M1y' }],
  });
});

test('a pool is taken as an object, with a redundancy in it', () => {
  expect(() => specOf({ dataPools: [POOL, COPIES as any] })).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files: dataPools[1]: an object of another kind is not a pool of a filesystem. '
    + 'Names, units and settings are read from objects, so that none of them is typed a second time. Write rook.FilesystemPool.of(rook.Redundancy.replicated(3)).',
  );
  expect(() => specOf({ metadataPool: rook.FilesystemPool.of(3 as any) })).toThrow(/metadataPool\.redundancy: 3 is not a redundancy/);
  expect(() => specOf({ dataPools: POOL as any })).toThrow(/dataPools: an object of another kind is not a list/);
});

test('a mistake in a pool is told with the place of the pool', () => {
  expect(() => specOf({ dataPools: [POOL, rook.FilesystemPool.of(rook.Redundancy.replicated(0))] })).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files: dataPools[1].redundancy.size: 0 is not a number of copies. Rook refuses the pool and retries without end. Write a whole number from 1 to 10.',
  );
  expect(() => specOf({ metadataPool: rook.FilesystemPool.of(COPIES, { quotas: { maxSize: '10Gi' as unknown as Size } }) })).toThrow(
    /metadataPool\.quotas\.maxSize: "10Gi" is not a size/);
});

test.each([0, 51, 1.5])('%s metadata servers are refused', (activeCount) => {
  expect(() => serverOf({ activeCount })).toThrow(
    `tokyo/rook/ceph-ssd/filesystem.files: metadataServer.activeCount: ${activeCount} is not a whole number from 1 to 50. It is refused or passed over where it is used. `
    + 'Give a whole number from 1 to 50.',
  );
});

test('servers cannot be spread over disks', () => {
  expect(() => serverOf({ spread: [Topology.OSD] })).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files: metadataServer.spread: metadata servers cannot be spread over single disks. '
    + 'No node label marks a disk, and the API server refuses a constraint without one. Use Topology.HOST or a level above it.',
  );
});

test('a start without a date is refused, as Ceph would', () => {
  expect(() => mirroringOf({ snapshotSchedules: [{ path: '/', interval: Duration.hours(1), startTime: '14:00:00-05:00' }] })).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files: mirroring.snapshotSchedules[0].startTime: "14:00:00-05:00" is not a date with a time. '
    + 'Ceph refuses the schedule, and Rook retries without end. Write for example 2026-01-31T14:00:00, or 2026-01-31T14:00:00+09:00.',
  );
});

test('paths begin at the root, and something has to be kept', () => {
  expect(() => mirroringOf({ snapshotSchedules: [{ path: 'volumes', interval: Duration.hours(1) }] })).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files: mirroring.snapshotSchedules[0].path: "volumes" is not a path from the root of the filesystem. '
    + 'Ceph takes snapshots of the directory with exactly that path. Begin with a slash, for example "/" or "/volumes/csi".',
  );
  expect(() => mirroringOf({ snapshotRetention: [{ path: '/' }] })).toThrow(
    'tokyo/rook/ceph-ssd/filesystem.files: mirroring.snapshotRetention[0]: it says of no period how many snapshots are kept. '
    + 'Ceph refuses it, and Rook passes over that. Write for example { path, hourly: 24, daily: 7 }.',
  );
  expect(() => mirroringOf({ snapshotRetention: [{ path: '/', daily: 0 }] })).toThrow(/mirroring\.snapshotRetention\[0\]\.daily: 0 is not a whole number from 1 up/);
});

test('the token of a peer is taken by reference only', () => {
  expect(() => mirroringOf({ peers: ['ey...token' as unknown as SecretRef] })).toThrow(/mirroring\.peers\[0\]: a secret value was given where a reference is expected/);
});

test('names, neighbours and overrides', () => {
  const { ceph } = siteWithCluster();
  expect(() => ceph.addFilesystem('my_files', { metadataPool: POOL, dataPools: [] })).toThrow(/name: "my_files" cannot be a name/);
  expect(() => new rook.CephFilesystem(siteWithCluster().site, 'files', { cluster: ceph, metadataPool: POOL, dataPools: [] })).toThrow(/cluster: .* belongs to the site tokyo/);
  expect(specOf({ overrides: { spec: { metadataServer: { activeCount: 3 } } } }).metadataServer.activeCount).toBe(3);
});

test('what is given is copied', () => {
  const labels = { a: 'b' };
  const pools = [POOL];
  const { site, ceph } = siteWithCluster();
  ceph.addFilesystem('files', { metadataPool: POOL, dataPools: pools, metadataServer: { labels } });
  labels.a = 'c';
  pools.push(POOL);
  const { metadataServer, dataPools } = objectOf(site, 'CephFilesystem', 'files').spec;
  expect([metadataServer.labels, dataPools.length]).toEqual([{ a: 'b' }, 1]);
});

test('a filesystem is recognised', () => {
  const files = siteWithCluster().ceph.addFilesystem('files', { metadataPool: POOL, dataPools: [] });
  expect([rook.CephFilesystem.isCephFilesystem(files), rook.CephFilesystem.isCephFilesystem(files.cluster)]).toEqual([true, false]);
});
