import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { amount, dig, isSet } from '../read';
import { overcommitments } from './capacity';
import type { Pool } from './pools';

/** Quotas that the disks are full before. */
export const poolQuotasExceedCapacity: Rule = {
  id: 'rook/pool-quotas-exceed-capacity',
  severity: Severity.WARNING,
  why: 'A quota stops one pool; once a disk is full Ceph stops writes to all pools, and a quota that is never reached protects none of them',
  fix: 'Lower the quotas until their sum in copies or chunks fits, or add OSDs',
  evidence: 'Ceph: Pools, setting pool quotas; Ceph: Health checks, OSD_FULL; rook/rook issue 4620',
  * inspectAll(world) {
    for (const { pool, told } of overcommitments(world, quotaOf)) {
      yield { document: pool.document, property: `${pool.path}.quotas.maxSize`, message: `${pool.title} may hold ${told}` };
    }
  },
};

function quotaOf({ raw }: Pool): number | undefined {
  const size = dig(raw, 'quotas', 'maxSize');
  return amount(isSet(size) ? size : dig(raw, 'quotas', 'maxBytes'));
}
