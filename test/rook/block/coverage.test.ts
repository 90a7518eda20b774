import { Duration, rook, SecretRef, Size, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithCluster } from './support';

/** Fields that no property reaches, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^spec\.compressionMode$/, 'deprecated upstream for parameters.compression_mode'],
  [/^spec\.quotas\.maxBytes$/, 'deprecated upstream for maxSize'],
  [/^spec\.mirroring\.snapshotSchedules\[\]\.path$/, 'read for filesystems only'],
];

const { site, ceph } = siteWithCluster();
ceph.addBlockPool('copies', rook.Redundancy.replicated(4, {
  failureDomain: Topology.ZONE,
  subFailureDomain: Topology.HOST,
  replicasPerFailureDomain: 2,
  targetSizeRatio: 0.5,
  requireSafeReplicaSize: true,
  hybridStorage: { primaryDeviceClass: 'ssd', secondaryDeviceClass: 'hdd' },
}), {
  deviceClass: 'ssd',
  crushRoot: 'default',
  enableCrushUpdates: true,
  enableRbdStats: true,
  application: 'rbd',
  compression: { mode: rook.CompressionMode.AGGRESSIVE, algorithm: rook.CompressionAlgorithm.ZSTD, requiredRatio: 0.7 },
  parameters: { pg_autoscale_mode: 'on' },
  quotas: { maxSize: Size.tebi(10), maxObjects: 1000000 },
  mirroring: {
    mode: rook.MirroringMode.IMAGE,
    peers: [SecretRef.named('peer')],
    snapshotSchedules: [{ interval: Duration.hours(24), startTime: '14:00:00-05:00' }],
  },
  mirrorStatusCheck: { disabled: false, interval: Duration.minutes(1), timeout: Duration.minutes(5) },
});
ceph.addBlockPool('chunks', rook.Redundancy.erasureCoded({
  dataChunks: 4,
  codingChunks: 2,
  algorithm: rook.ErasureCodeAlgorithm.ISA,
  stripeUnit: rook.StripeUnit.KIBI_16,
  failureDomain: Topology.HOST,
  failureDomains: 3,
  osdsPerFailureDomain: 2,
}));
ceph.addBlockPool('builtin-mgr', rook.Redundancy.replicated(3), { builtin: rook.BuiltinPool.MGR });

const reached = new Set(['copies', 'chunks', 'builtin-mgr'].flatMap((name) => renderedPaths(objectOf(site, 'CephBlockPool', name))));
const missing = schemaPaths('ceph.rook.io/v1', 'CephBlockPool').filter((path) => !reached.has(path));

test('a property reaches every field of the CephBlockPool but those left out for a reason', () => {
  expect(missing.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

test.each(LEFT_OUT)('%s is still a field that nothing reaches: %s', (pattern) => {
  expect(missing.some((path) => pattern.test(path))).toBe(true);
});

test('no field is written that the CephBlockPool does not have', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});

test('every value has the type and the form that the schema asks for', () => {
  expect(site.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule))).toEqual([]);
});
