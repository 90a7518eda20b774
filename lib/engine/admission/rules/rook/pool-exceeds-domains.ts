import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, text } from '../read';
import { clusterName, isConnectionOnly } from './cluster';
import { osdDomains } from './osd-domains';
import { clusterOf, isErasureCoded, POOL_KINDS, poolsOf, type Pool } from './pools';

/** A pool that wants more failure domains than there are. */
export const poolExceedsDomains: Rule = {
  id: 'rook/pool-exceeds-domains',
  severity: Severity.ERROR,
  why: 'Ceph keeps every copy or chunk in another failure domain; where there are too few, placement groups stay undersized for ever',
  fix: 'Lower the number of copies or chunks, choose a smaller failure domain, or let more nodes take OSDs',
  evidence: 'Ceph: CRUSH maps; rook/rook issues 10672, 4261 and 12139',
  kinds: POOL_KINDS,
  * inspect(document, world) {
    for (const pool of poolsOf(document)) {
      const cluster = clusterOf(world, pool);
      if (!cluster || isConnectionOnly(cluster)) continue;
      const level = text(pool.raw.failureDomain) || 'host';
      const there = osdDomains(world, cluster, level, text(pool.raw.deviceClass) || undefined);
      const needed = domainsNeeded(pool);
      if (there === undefined || needed <= there) continue;
      yield {
        document,
        property: `${pool.path}.${isErasureCoded(pool) ? 'erasureCoded' : 'replicated.size'}`,
        message: `${pool.title} needs ${needed} failure domains of type ${level}, ${clusterName(cluster)} has OSDs in ${there} at most`,
      };
    }
  },
};

function domainsNeeded(pool: Pool): number {
  if (!isErasureCoded(pool)) return Math.ceil(pool.size / (count(dig(pool.raw, 'replicated', 'replicasPerFailureDomain')) || 1));
  return count(dig(pool.raw, 'erasureCoded', 'crushNumFailureDomains')) || pool.dataChunks + pool.codingChunks;
}
