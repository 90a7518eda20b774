import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec } from '../read';
import { clusterOf, isErasureCoded, POOL_KINDS, poolsOf } from './pools';

/** A pool that a stretch cluster cannot hold. */
export const poolInStretchCluster: Rule = {
  id: 'rook/pool-in-stretch-cluster',
  severity: Severity.ERROR,
  why: 'In a stretch cluster every pool keeps two copies in each of its two data zones; Rook refuses any other',
  fix: 'Use replicated.size 4',
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go ValidatePoolSpec, issue 12650',
  kinds: POOL_KINDS,
  * inspect(document, world) {
    for (const pool of poolsOf(document)) {
      const cluster = clusterOf(world, pool);
      if (!cluster || items(dig(spec(cluster), 'mon', 'stretchCluster', 'zones')).length === 0) continue;
      if (isErasureCoded(pool)) {
        yield { document, property: `${pool.path}.erasureCoded`, message: `${pool.title} is erasure coded in a stretch cluster` };
      } else if (pool.size > 0 && pool.size !== 4) {
        yield { document, property: `${pool.path}.replicated.size`, message: `${pool.title} keeps ${pool.size} copies in a stretch cluster` };
      }
    }
  },
};
