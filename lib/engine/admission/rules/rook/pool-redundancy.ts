import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, isSet } from '../read';
import { isErasureCoded, POOL_KINDS, poolsOf } from './pools';

/** A pool that says nothing, two things or too little about its copies. */
export const poolRedundancy: Rule = {
  id: 'rook/pool-redundancy',
  severity: Severity.ERROR,
  why: 'Rook refuses the pool and retries without end',
  fix: 'Set either replicated.size, or erasureCoded with at least 2 data chunks and 1 coding chunk',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/pool.go validatePoolSpec, pkg/operator/ceph/pool/validate.go, pkg/daemon/ceph/client/pool.go CreatePoolWithPGs',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const pool of poolsOf(document)) {
      const { path, title, size, dataChunks, codingChunks } = pool;
      const ratio = count(dig(pool.raw, 'replicated', 'targetSizeRatio')) ?? 0;
      const coded = isErasureCoded(pool);
      if (!coded && size <= 0) {
        yield { document, property: path, message: `${title} is neither replicated nor erasure coded` };
      } else if (coded && (size > 0 || ratio > 0)) {
        yield { document, property: path, message: `${title} is replicated (size ${size}) and erasure coded (${dataChunks}+${codingChunks})` };
      } else if (coded && (dataChunks < 2 || codingChunks < 1)) {
        yield { document, property: `${path}.erasureCoded`, message: `${title} has ${dataChunks} data and ${codingChunks} coding chunks` };
      } else if (!coded && document.object.kind === 'CephBlockPool' && isSet(dig(pool.raw, 'erasureCoded', 'algorithm'))) {
        yield {
          document,
          property: `${path}.erasureCoded.algorithm`,
          message: `${title} is replicated (size ${size}) and has an algorithm for erasure coding`,
          fix: 'Remove erasureCoded',
        };
      }
    }
  },
};
