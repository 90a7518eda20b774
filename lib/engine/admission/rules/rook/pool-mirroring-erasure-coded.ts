import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig } from '../read';
import { isErasureCoded, poolsOf } from './pools';

/** Mirroring of a pool that cannot be mirrored. */
export const poolMirroringErasureCoded: Rule = {
  id: 'rook/pool-mirroring-erasure-coded',
  severity: Severity.ERROR,
  why: 'Rook passes over mirroring of erasure-coded pools without a word',
  fix: 'Mirror the replicated pool that holds the images; its images may keep their data in an erasure-coded pool of the same name on both sides',
  evidence: 'rook/rook pkg/operator/ceph/pool/controller.go canConfigurePoolMirroring',
  kinds: ['ceph.rook.io/CephBlockPool'],
  * inspect(document) {
    const [pool] = poolsOf(document);
    if (!isErasureCoded(pool) || dig(pool.raw, 'mirroring', 'enabled') !== true) return;
    yield { document, property: 'spec.mirroring.enabled', message: `${pool.title} is erasure coded and mirrored` };
  },
};
