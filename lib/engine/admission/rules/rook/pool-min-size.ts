import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig } from '../read';
import { isErasureCoded, POOL_KINDS, poolsOf } from './pools';

/** A pool that stops as soon as one OSD is missing, or never starts. */
export const poolMinSize: Rule = {
  id: 'rook/pool-min-size',
  severity: Severity.ERROR,
  why: 'Ceph stops serving a pool with fewer live copies than min_size: at the full size every restart of an OSD stops it, above it is refused',
  fix: 'Remove min_size, or set it below size',
  evidence: 'Ceph: Pools, min_size; rook/rook issue 9298',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const pool of poolsOf(document)) {
      const value = dig(pool.raw, 'parameters', 'min_size');
      const copies = isErasureCoded(pool) ? pool.dataChunks + pool.codingChunks : pool.size;
      if (value === undefined || value === null || copies < 2) continue;
      const least = Number(value);
      if (least >= 1 && least < copies) continue;
      yield { document, property: `${pool.path}.parameters.min_size`, message: `${pool.title} has min_size ${String(value)} of ${copies}` };
    }
  },
};
