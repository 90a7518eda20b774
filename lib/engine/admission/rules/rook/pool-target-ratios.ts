import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { grouped } from '../grouped';
import { count, dig, isSet, text } from '../read';
import { clusterName, isConnectionOnly } from './cluster';
import { clusterOf, POOL_KINDS, poolsOf, type Pool } from './pools';

/** Expected sizes of pools that Ceph reads as something else than they say. */
export const poolTargetRatios: Rule = {
  id: 'rook/pool-target-ratios',
  severity: Severity.WARNING,
  why: 'Ratios are weights against each other: a pool that is alone with one is given everything that has no target, and beside a target in bytes a ratio wins',
  fix: 'Give all pools for data on the same OSDs a ratio, or none, each pool at most one kind of target, and ratios a sum of 1 if they are meant as shares',
  evidence: 'Ceph: Placement groups, specifying expected pool size; Ceph: Health checks, POOL_HAS_TARGET_SIZE_BYTES_AND_RATIO; canonical/microceph issue 518',
  * inspectAll(world) {
    const pools = POOL_KINDS.flatMap((kind) => world.ofKind(kind)).flatMap(poolsOf);
    for (const [cluster, members] of grouped(pools, (pool) => clusterOf(world, pool))) {
      if (!cluster || isConnectionOnly(cluster)) continue;
      for (const [deviceClass, sharing] of grouped(members, ({ raw }) => text(raw.deviceClass) || '')) {
        yield* judged(sharing, `${deviceClass === '' ? 'pools' : `pools on class ${deviceClass}`} of ${clusterName(cluster)}`);
      }
    }
  },
};

function* judged(pools: readonly Pool[], which: string): Iterable<Violation> {
  const weighed = pools.filter((pool) => ratioOf(pool) > 0);
  if (weighed.length === 0) return;
  for (const pool of weighed.filter(({ raw }) => isSet(dig(raw, 'parameters', 'target_size_bytes')))) {
    yield at(pool, `${pool.title} has a target in bytes and a ratio, of which Ceph takes the ratio`);
  }
  const [first] = weighed;
  const bare = pools.find((pool) => isForData(pool) && ratioOf(pool) === 0 && !isSet(dig(pool.raw, 'parameters', 'target_size_bytes')));
  const measured = pools.find((pool) => ratioOf(pool) === 0 && isSet(dig(pool.raw, 'parameters', 'target_size_bytes')));
  const sum = weighed.reduce((total, pool) => total + ratioOf(pool), 0);
  if (measured) {
    yield at(first, `Of the ${which}, ${first.title} has a target as a ratio and ${measured.title} one in bytes`);
  } else if (bare) {
    yield at(first, `Of the ${which}, ${first.title} has the ratio ${ratioOf(first)} and ${bare.title} has none`);
  } else if (weighed.length > 1 && sum > 1.0001) {
    yield at(first, `The ratios of the ${which} add up to ${Number(sum.toFixed(3))}`);
  }
}

function ratioOf({ raw }: Pool): number {
  return Number(dig(raw, 'parameters', 'target_size_ratio')) || (count(dig(raw, 'replicated', 'targetSizeRatio')) ?? 0);
}

/** Pools for metadata stay small, and so does Ceph's own. */
function isForData({ document, path, raw }: Pool): boolean {
  return !path.endsWith('metadataPool') && !String(raw.name ?? document.object.metadata?.name).startsWith('.');
}

function at(pool: Pool, message: string): Violation {
  const place = isSet(dig(pool.raw, 'parameters', 'target_size_ratio')) ? 'parameters.target_size_ratio' : 'replicated.targetSizeRatio';
  return { document: pool.document, property: `${pool.path}.${place}`, message };
}
