import fc from 'fast-check';
import { rook } from 'rookery';
import { options } from './options';
import { call, constant } from './plain';
import type { Call, Plain } from './plain';
import { HEALTH_CHECK } from './rook-daemons';
import { FLAG, level, minutes, oneOf, OVERRIDES, secret } from './values';

/** What varies from one pool to another. */
export interface PoolShape {
  readonly replicated: { readonly size: number; readonly options: Plain<rook.ReplicatedOptions> };
  /** Present where data is kept in chunks. */
  readonly chunks?: Plain<rook.ErasureCodedOptions>;
  readonly options: Plain<rook.BlockPoolOptions>;
}

const REPLICATED = fc.record({
  size: fc.integer({ min: 1, max: 3 }),
  options: options<rook.ReplicatedOptions>('rook.ReplicatedOptions', {
    failureDomain: level('OSD', 'HOST', 'RACK', 'ZONE'),
    subFailureDomain: level('HOST'),
    replicasPerFailureDomain: fc.constant(1),
    targetSizeRatio: fc.constantFrom(0.25, 0.5, 1),
    requireSafeReplicaSize: FLAG,
    hybridStorage: options<rook.HybridStorage>('rook.HybridStorage', {
      primaryDeviceClass: fc.constant('ssd'), secondaryDeviceClass: fc.constant('hdd'),
    }, ['primaryDeviceClass', 'secondaryDeviceClass']),
  }),
});

const CHUNKS = options<rook.ErasureCodedOptions>('rook.ErasureCodedOptions', {
  dataChunks: fc.integer({ min: 2, max: 4 }),
  codingChunks: fc.integer({ min: 1, max: 2 }),
  failureDomain: level('OSD', 'HOST'),
  algorithm: oneOf(rook.ErasureCodeAlgorithm),
  stripeUnit: oneOf(rook.StripeUnit),
  failureDomains: fc.constant(3),
  osdsPerFailureDomain: fc.constant(2),
}, ['dataChunks', 'codingChunks']).map((chunks) => {
  const { failureDomains, osdsPerFailureDomain, ...rest } = chunks;
  return failureDomains === undefined || osdsPerFailureDomain === undefined ? rest : chunks;
});

/** The settings that all kinds of pools have. */
export const POOL_SETTINGS = {
  deviceClass: fc.constantFrom('ssd', 'hdd'),
  crushRoot: fc.constant('default'),
  enableCrushUpdates: FLAG,
  compression: options<rook.CompressionOptions>('rook.CompressionOptions', {
    mode: oneOf(rook.CompressionMode), algorithm: oneOf(rook.CompressionAlgorithm), requiredRatio: fc.constantFrom(0.5, 0.875),
  }, ['mode']),
  quotas: options<rook.QuotaOptions>('rook.QuotaOptions', {
    maxSize: fc.constantFrom(call('Size.tebi', 10), call('Size.of', '1500G')), maxObjects: fc.constantFrom(1000, 1_000_000_000),
  }),
  parameters: fc.constantFrom<{ readonly [name: string]: string }>({ pg_autoscale_mode: 'on' }, { bulk: 'true' }),
};

export const POOL: fc.Arbitrary<PoolShape> = fc.record({
  replicated: REPLICATED,
  chunks: fc.option(CHUNKS, { nil: undefined, freq: 2 }),
  options: options<rook.BlockPoolOptions>('rook.BlockPoolOptions', {
    ...POOL_SETTINGS,
    application: fc.constantFrom('rbd', 'my-app'),
    builtin: fc.constant(rook.BuiltinPool.MGR),
    enableRbdStats: FLAG,
    mirroring: options<rook.MirroringOptions>('rook.MirroringOptions', {
      mode: oneOf(rook.MirroringMode),
      enabled: FLAG,
      peers: secret('peer-a').map((peer) => [peer]),
      snapshotSchedules: fc.array(options<rook.SnapshotSchedule>('rook.SnapshotSchedule', {
        interval: minutes(1, 3000), startTime: fc.constantFrom('14:00:00-05:00', '00:00:00Z'),
      }, ['interval']), { maxLength: 2 }),
    }, ['mode']),
    mirrorStatusCheck: HEALTH_CHECK,
    overrides: OVERRIDES,
  }),
});

/** What pools have to know of their cluster. */
export interface PoolPlace {
  readonly stretched: boolean;
  readonly zoned: boolean;
  /** Device classes that OSDs on claims say they are of. */
  readonly deviceClasses: ReadonlySet<string>;
  readonly first: boolean;
  /** Whether the cluster runs Ceph 19, which does not mirror rados namespaces. */
  readonly old: boolean;
}

/** What keeps the data of any kind of pool. */
export const REDUNDANCY = fc.record({ replicated: REPLICATED, chunks: fc.option(CHUNKS, { nil: undefined, freq: 2 }) });

/** A pool that its cluster can hold. */
export interface FittingPool {
  readonly redundancy: Call;
  readonly options: Plain<rook.BlockPoolOptions>;
  readonly erasureCoded: boolean;
}

export function fittingPool({ replicated, chunks, options: given }: PoolShape, place: PoolPlace): FittingPool {
  const { deviceClasses, first } = place;
  const { deviceClass, builtin, mirroring, ...rest } = given;
  const pool = {
    ...rest,
    ...(deviceClass !== undefined && deviceClasses.has(deviceClass) && !place.stretched ? { deviceClass } : {}),
    // Each of Ceph's own pools has settings once.
    ...(first && builtin !== undefined ? { builtin } : {}),
  };
  if (chunks !== undefined && !place.stretched && pool.builtin === undefined) {
    return { redundancy: call('rook.Redundancy.erasureCoded', chunks), options: pool, erasureCoded: true };
  }
  const mirrors = mirroring !== undefined && !(place.old && mirroring.mode === rook.MirroringMode.INIT_ONLY);
  return { redundancy: copies(replicated, place), options: { ...pool, ...(mirrors ? { mirroring } : {}) }, erasureCoded: false };
}

function copies({ size, options: given }: PoolShape['replicated'], { stretched, zoned, deviceClasses }: PoolPlace): Call {
  if (stretched) {
    // Two copies in each of the two zones with data.
    return call('rook.Redundancy.replicated', 4, {
      ...given,
      replicasPerFailureDomain: 2,
      failureDomain: constant('Topology.ZONE'),
      subFailureDomain: given.subFailureDomain && constant('Topology.HOST'),
      hybridStorage: undefined,
    });
  }
  const { failureDomain, hybridStorage, replicasPerFailureDomain, requireSafeReplicaSize } = given;
  const hybrid = size > 1 && deviceClasses.has('ssd') && deviceClasses.has('hdd');
  return call('rook.Redundancy.replicated', size, {
    ...given,
    failureDomain: !zoned && failureDomain?.call === 'Topology.ZONE' ? undefined : failureDomain,
    subFailureDomain: undefined,
    hybridStorage: hybrid ? hybridStorage : undefined,
    // One copy is never safe, and never spread.
    requireSafeReplicaSize: requireSafeReplicaSize && size > 1,
    replicasPerFailureDomain: replicasPerFailureDomain === undefined || size === 1 ? undefined : 1,
  });
}
