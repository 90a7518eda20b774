import type { Document } from '../../../document';
import type { World } from '../../world';
import { grouped } from '../grouped';
import { amount, count, dig, readable, spec, text } from '../read';
import { clusterName, deviceSets, isConnectionOnly } from './cluster';
import { nodeDisks } from './node-disks';
import { classOfSet } from './osd-domains';
import { clusterOf, isErasureCoded, POOL_KINDS, poolsOf, type Pool } from './pools';

/** How full Ceph lets its OSDs become unless told otherwise. */
const DEFAULT_FULL_RATIO = 0.95;

/** The disks behind the pools of a cluster. */
interface Capacity {
  readonly bytes: number;
  /** The sum that it comes from. */
  readonly sum: string;
}

/** A pool that wants more than its disks hold, by itself or with the pools before it. */
export interface Overcommitment {
  readonly pool: Pool;
  /** The end of a sentence about the pool, with both sums. */
  readonly told: string;
}

/** Pools that want more of the disks of their clusters than may be filled; each device class is told of once, at the first pool too many. */
export function* overcommitments(world: World, wanted: (pool: Pool) => number | undefined): Generator<Overcommitment> {
  const pools = POOL_KINDS.flatMap((kind) => world.ofKind(kind)).flatMap(poolsOf);
  for (const [cluster, members] of grouped(pools, (pool) => clusterOf(world, pool))) {
    if (!cluster || isConnectionOnly(cluster)) continue;
    for (const [deviceClass, sharing] of grouped(members, ({ raw }) => text(raw.deviceClass) || '')) {
      const capacity = capacityOf(world, cluster, deviceClass);
      if (capacity) yield* exceeding(cluster, deviceClass, capacity, sharing, wanted);
    }
  }
}

function* exceeding(
  cluster: Document, deviceClass: string, capacity: Capacity, pools: readonly Pool[], wanted: (pool: Pool) => number | undefined,
): Generator<Overcommitment> {
  const ratio = count(dig(spec(cluster), 'storage', 'fullRatio')) ?? DEFAULT_FULL_RATIO;
  const room = capacity.bytes * ratio;
  const disks = deviceClass === '' ? 'OSDs' : `OSDs of class ${deviceClass}`;
  const there = `the ${disks} of ${clusterName(cluster)} have ${capacity.sum}, of which ${Number((ratio * 100).toFixed(1))} % may be filled: ${readable(room)}`;
  let before = 0;
  for (const pool of pools) {
    const own = (wanted(pool) ?? 0) * rawFactor(pool);
    if (own === 0) continue;
    const alone = own > room;
    if (alone || before + own > room) {
      const asks = `${readable(wanted(pool) ?? 0)} ${inParts(pool)}, which takes ${readable(own)} of disks`;
      yield { pool, told: `${asks}${alone ? '' : `, with the pools before it ${readable(before + own)}`}; ${there}` };
      if (!alone) return;
    } else {
      before += own;
    }
  }
}

/** Bytes of disks that a byte of data takes. */
function rawFactor({ size, dataChunks, codingChunks }: Pool): number {
  return dataChunks > 0 ? (dataChunks + codingChunks) / dataChunks : size;
}

function inParts(pool: Pool): string {
  if (isErasureCoded(pool)) return `in ${pool.dataChunks}+${pool.codingChunks} chunks`;
  return pool.size === 1 ? 'in one copy' : `in ${pool.size} copies`;
}

/** The most that OSDs of a class can be; those that do not say what they are count for every class. */
function capacityOf(world: World, cluster: Document, deviceClass: string): Capacity | undefined {
  const mayBe = (own: string | undefined) => deviceClass === '' || own === undefined || own === deviceClass;
  const parts: (readonly [number: number, size: number])[] = [];
  for (const set of deviceSets(cluster)) {
    if (!mayBe(classOfSet(set))) continue;
    const size = amount(dig(set.templates.find(({ role }) => role === 'data')?.raw, 'spec', 'resources', 'requests', 'storage'));
    const number = count(set.raw.count);
    if (size === undefined || number === undefined) return undefined;
    parts.push([number, size]);
  }
  const disks = nodeDisks(world, cluster);
  if (!disks) return undefined;
  for (const [size, alike] of grouped(disks.filter((disk) => mayBe(disk.deviceClass)), (disk) => disk.size)) {
    parts.push([alike.reduce((sum, { nodes }) => sum + nodes.count, 0), size]);
  }
  const bytes = parts.reduce((sum, [number, size]) => sum + number * size, 0);
  return bytes === 0 ? undefined : { bytes, sum: parts.map(([number, size]) => `${number} x ${readable(size)}`).join(' + ') };
}
