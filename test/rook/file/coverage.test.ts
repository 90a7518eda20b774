import { Duration, Resources, rook, SecretRef, Size, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithCluster } from '../block/support';

const BLOCK_ONLY = 'read for block pools only';

/** Fields that no property reaches, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^CephFilesystem spec\.preservePoolsOnDelete$/, 'deprecated upstream for preserveFilesystemOnDelete'],
  [/Pools?(\[\])?\.compressionMode$/, 'deprecated upstream for parameters.compression_mode'],
  [/Pools?(\[\])?\.quotas\.maxBytes$/, 'deprecated upstream for maxSize'],
  [/metadataPool\.application$/, 'Rook writes cephfs over it'],
  [/metadataPool\.erasureCoded\./, 'metadata cannot be erasure coded'],
  [/Pools?(\[\])?\.enableRBDStats$/, BLOCK_ONLY],
  [/Pools?(\[\])?\.mirroring\./, BLOCK_ONLY],
  [/Pools?(\[\])?\.statusCheck\./, BLOCK_ONLY],
];

const { site, ceph } = siteWithCluster();
const copies = rook.Redundancy.replicated(4, {
  failureDomain: Topology.ZONE,
  subFailureDomain: Topology.HOST,
  replicasPerFailureDomain: 2,
  targetSizeRatio: 0.5,
  requireSafeReplicaSize: true,
  hybridStorage: { primaryDeviceClass: 'ssd', secondaryDeviceClass: 'hdd' },
});
const chunks = rook.Redundancy.erasureCoded({
  dataChunks: 4,
  codingChunks: 2,
  algorithm: rook.ErasureCodeAlgorithm.ISA,
  stripeUnit: rook.StripeUnit.KIBI_16,
  failureDomains: 3,
  osdsPerFailureDomain: 2,
});
const options: rook.FilesystemPoolOptions = {
  deviceClass: 'ssd',
  crushRoot: 'default',
  enableCrushUpdates: true,
  compression: { mode: rook.CompressionMode.AGGRESSIVE },
  quotas: { maxSize: Size.tebi(10), maxObjects: 1000000 },
};
const bulk = rook.FilesystemPool.of(chunks, { name: 'bulk' });
const files = ceph.addFilesystem('files', {
  metadataPool: rook.FilesystemPool.of(copies, { ...options, name: 'metadata' }),
  dataPools: [rook.FilesystemPool.of(copies, { ...options, name: 'fast' }), bulk],
  preservePoolNames: true,
  preserveFilesystemOnDelete: true,
  metadataServer: {
    activeCount: 2,
    activeStandby: true,
    resources: Resources.of({ memory: Size.gibi(8) }),
    cacheMemoryLimitFactor: 0.4,
    cacheMemoryRequestFactor: 0.7,
    priorityClassName: 'system-cluster-critical',
    livenessProbe: { disabled: false, probe: { periodSeconds: 20 } },
    startupProbe: { disabled: false, probe: { periodSeconds: 20 } },
    labels: { a: 'b' },
    annotations: { a: 'b' },
  },
  mirroring: {
    peers: [SecretRef.named('peer')],
    snapshotSchedules: [{ path: '/', interval: Duration.hours(24), startTime: '2026-01-31T14:00:00' }],
    snapshotRetention: [{ path: '/', daily: 7 }],
  },
  mirrorStatusCheck: { disabled: false, interval: Duration.minutes(1), timeout: Duration.minutes(5) },
});
const PINNINGS = [rook.SubVolumeGroupPinning.distributed(), rook.SubVolumeGroupPinning.exportedTo(1), rook.SubVolumeGroupPinning.random(0.1)];
PINNINGS.forEach((pinning, index) => {
  files.addSubVolumeGroup(`group-${index}`, { pinning, quota: Size.gibi(1), dataPool: bulk, csiMetadataRadosNamespace: 'csi' });
});
ceph.addFilesystemMirror('mirror', {
  placement: { tolerations: [{ operator: 'Exists' }] }, resources: Resources.of({ memory: Size.gibi(1) }), priorityClassName: 'system-cluster-critical', labels: { a: 'b' }, annotations: { a: 'b' },
});
files.addGroupSnapshotClass('groups');

const OBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ['CephFilesystem', ['files']],
  ['CephFilesystemSubVolumeGroup', [0, 1, 2].map((index) => `files-group-${index}`)],
  ['CephFilesystemMirror', ['mirror']],
];
/** What is below these is typed by Kubernetes, not by us. */
const whole = (path: string) => path.replace(/^(spec\.(placement|resources))\..*/, '$1');
const reached = new Set(OBJECTS.flatMap(([kind, names]) => names.flatMap((name) => renderedPaths(objectOf(site, kind, name)).map((path) => `${kind} ${whole(path)}`))));
const declared = new Set(OBJECTS.flatMap(([kind]) => schemaPaths('ceph.rook.io/v1', kind).map((path) => `${kind} ${whole(path)}`)));
const missing = [...declared].filter((path) => !reached.has(path));

test('a property reaches every field of the three kinds but those left out for a reason', () => {
  expect(missing.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

test.each(LEFT_OUT)('%s is still a field that nothing reaches: %s', (pattern) => {
  expect(missing.some((path) => pattern.test(path))).toBe(true);
});

test('no field is written that a kind does not have', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});

test('every value has the type and the form that the schema asks for', () => {
  expect(site.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule))).toEqual([]);
});
