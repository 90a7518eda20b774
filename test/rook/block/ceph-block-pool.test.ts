import { Duration, rook, SecretRef, Size, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from './support';

const COPIES = rook.Redundancy.replicated(3);

function specOf(redundancy: rook.Redundancy, options: rook.BlockPoolOptions = {}): any {
  const { site, ceph } = siteWithCluster();
  ceph.addBlockPool('pool', redundancy, options);
  return objectOf(site, 'CephBlockPool', 'pool', 'ceph-ssd').spec;
}

test('copies are kept apart by the bucket of their level', () => {
  expect(specOf(rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE }))).toEqual({ failureDomain: 'zone', replicated: { size: 3 } });
});

test('chunks', () => {
  const redundancy = rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1, failureDomain: Topology.OSD });
  expect(specOf(redundancy)).toEqual({ failureDomain: 'osd', erasureCoded: { dataChunks: 2, codingChunks: 1 } });
});

test('a builtin pool has settings under a name that Kubernetes takes', () => {
  const { site, ceph } = siteWithCluster();
  const pool = ceph.addBlockPool('builtin-mgr', COPIES, { builtin: rook.BuiltinPool.MGR });
  expect([pool.name, pool.poolName]).toEqual(['builtin-mgr', '.mgr']);
  expect(objectOf(site, 'CephBlockPool', 'builtin-mgr').spec.name).toBe('.mgr');
});

test('compression is written as Ceph\'s parameters, beside those of the user', () => {
  const compression = { mode: rook.CompressionMode.PASSIVE, requiredRatio: 0.5 };
  expect(specOf(COPIES, { compression, parameters: { pg_num: '64' } }).parameters).toEqual({
    pg_num: '64', compression_mode: 'passive', compression_required_ratio: '0.5',
  });
  expect(() => specOf(COPIES, { compression, parameters: { compression_mode: 'none' } })).toThrow(
    'tokyo/rook/ceph-ssd/block-pool.pool: parameters.compression_mode: compression_mode is set by compression as well. '
    + 'One of the two would be lost without a word. Leave compression_mode out of parameters.',
  );
});

test('a quota is written in canonical form, zero included', () => {
  expect(specOf(COPIES, { quotas: { maxSize: Size.gibi(2048), maxObjects: 0 } }).quotas).toEqual({ maxSize: '2Ti', maxObjects: 0 });
});

test.each([
  [Duration.minutes(90), '90m'], [Duration.hours(12), '12h'], [Duration.hours(24), '1d'],
])('a schedule of every %s is written as %s', (interval, text) => {
  const { mirroring } = specOf(COPIES, { mirroring: { mode: rook.MirroringMode.IMAGE, snapshotSchedules: [{ interval }] } });
  expect(mirroring).toEqual({ enabled: true, mode: 'image', snapshotSchedules: [{ interval: text }] });
});

test('a schedule of less than a minute is refused', () => {
  const mirroring = { mode: rook.MirroringMode.IMAGE, snapshotSchedules: [{ interval: Duration.seconds(30) }] };
  expect(() => specOf(COPIES, { mirroring })).toThrow(/mirroring\.snapshotSchedules\[0\]\.interval: 30s is not a whole number of minutes/);
});

test('the token of a peer is taken by reference only', () => {
  const mirroring = { mode: rook.MirroringMode.POOL, peers: ['ey...token' as unknown as SecretRef] };
  expect(() => specOf(COPIES, { mirroring })).toThrow(/mirroring\.peers\[0\]: a secret value was given where a reference is expected/);
});

test.each([true, false])('%s is written as it is given', (flag) => {
  const spec = specOf(rook.Redundancy.replicated(3, { requireSafeReplicaSize: flag }), { enableRbdStats: flag, enableCrushUpdates: flag });
  expect([spec.replicated.requireSafeReplicaSize, spec.enableRBDStats, spec.enableCrushUpdates]).toEqual([flag, flag, flag]);
});

test.each([0, 2.5])('%s copies are refused', (size) => {
  expect(() => specOf(rook.Redundancy.replicated(size))).toThrow(
    `tokyo/rook/ceph-ssd/block-pool.pool: redundancy.size: ${size} is not a number of copies. Rook refuses the pool and retries without end. Write a whole number from 1 to 10.`,
  );
});

test('more copies than Ceph takes are refused', () => {
  expect(() => specOf(rook.Redundancy.replicated(11))).toThrow(
    'redundancy.size: 11 is not a number of copies. Ceph takes 10 at most, and Rook retries without end. Write a whole number from 1 to 10.',
  );
});

test('too few chunks are refused', () => {
  expect(() => specOf(rook.Redundancy.erasureCoded({ dataChunks: 1, codingChunks: 1 }))).toThrow(/redundancy\.dataChunks: 1 is not a number of data chunks\. .*from 2 up/);
  expect(() => specOf(rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 0 }))).toThrow(/redundancy\.codingChunks: 0 is not a number of coding chunks/);
});

test('a name that cannot be one is refused, and overrides come last', () => {
  expect(() => siteWithCluster().ceph.addBlockPool('.mgr', COPIES)).toThrow(/name: "\.mgr" cannot be a name/);
  expect(specOf(COPIES, { overrides: { spec: { replicated: { size: 2 } } } }).replicated.size).toBe(2);
});
