import { field, type Field, type Further } from '../subject';

/** The rules about the settings of a pool. */
export const POOL_RULES = [
  'rook/pool-redundancy', 'rook/pool-size-unsafe', 'rook/pool-domains-nested', 'rook/pool-compression-mode', 'rook/pool-domain-unknown',
  'rook/pool-mirroring-mode', 'rook/snapshot-schedule-interval', 'rook/pool-builtin-erasure-coded', 'rook/pool-in-stretch-cluster',
];

/** What the validators of pools leave to others. */
export const LEFT_TO_OTHERS: readonly Further[] = [
  { rule: 'rook/pool-redundancy', message: /is neither replicated/, who: 'Rook, when it makes the pool (CreatePoolWithPGs)' },
  { rule: 'rook/pool-redundancy', message: /data and .* coding chunks/, who: 'Ceph, when it makes the profile (k at least 2, m at least 1)' },
  { rule: 'rook/pool-redundancy', message: /is replicated .* and erasure coded/, who: 'Rook, for block pools only' },
];

const LEVELS = [undefined, '', 'osd', 'host', 'rack', 'zone', 'region', 'node', 'Host', 'topology.kubernetes.io/zone'];

/** What validators read of a pool. */
export function poolFields(at: string): Field[] {
  return [
    field(at, {}),
    field(`${at}.failureDomain`, ...LEVELS),
    field(`${at}.crushRoot`, undefined, '', 'ssd'),
    field(`${at}.replicated`, undefined, { size: 3 }),
    field(`${at}.replicated.size`, undefined, 0, 1, 2, 3, 4, 6),
    field(`${at}.replicated.targetSizeRatio`, undefined, 0, 0.5),
    field(`${at}.replicated.requireSafeReplicaSize`, undefined, true, false),
    field(`${at}.replicated.replicasPerFailureDomain`, undefined, 1, 2, 3, 4),
    field(`${at}.replicated.subFailureDomain`, ...LEVELS),
    field(`${at}.replicated.hybridStorage`, undefined, { primaryDeviceClass: 'ssd', secondaryDeviceClass: 'hdd' }),
    field(`${at}.erasureCoded`, undefined, { dataChunks: 2, codingChunks: 1 }, { dataChunks: 0, codingChunks: 0 }),
    field(`${at}.erasureCoded.dataChunks`, undefined, 0, 1, 2, 8),
    field(`${at}.erasureCoded.codingChunks`, undefined, 0, 1, 3),
    field(`${at}.erasureCoded.algorithm`, undefined, '', 'isa', 'jerasure', 'clay'),
    field(`${at}.parameters`, undefined, {}, { pg_num: '8' }),
    field(`${at}.parameters.compression_mode`, undefined, '', 'none', 'passive', 'aggressive', 'force', 'lz4', 'None'),
    field(`${at}.compressionMode`, undefined, '', 'none', 'lz4'),
    field(`${at}.mirroring.enabled`, undefined, true, false),
    field(`${at}.mirroring.mode`, undefined, '', 'image', 'pool', 'init-only', 'journal'),
    field(`${at}.mirroring.snapshotSchedules`, undefined, [], [{}], [{ interval: '24h' }], [{ startTime: '14:00' }], [{ interval: '', startTime: '14:00' }]),
    field(`${at}.mirroring.snapshotSchedules[0].interval`, undefined, '', '24h'),
    field(`${at}.mirroring.snapshotSchedules[0].startTime`, undefined, '', '14:00:00-05:00'),
  ];
}
