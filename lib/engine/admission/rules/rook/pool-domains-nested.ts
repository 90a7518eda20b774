import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, text } from '../read';
import { POOL_KINDS, poolsOf } from './pools';

/** Replicas spread over two levels that do not fit together. */
export const poolDomainsNested: Rule = {
  id: 'rook/pool-domains-nested',
  severity: Severity.ERROR,
  why: 'Rook refuses the pool and retries without end',
  fix: 'Choose a smaller subFailureDomain than failureDomain, and a size that is a multiple of replicasPerFailureDomain and larger than it',
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go ValidatePoolSpec',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const { path, raw, title, size } of poolsOf(document)) {
      const outer = text(raw.failureDomain);
      if (outer && outer === text(dig(raw, 'replicated', 'subFailureDomain'))) {
        yield { document, property: `${path}.replicated.subFailureDomain`, message: `${title} has failure domain and sub failure domain ${outer}` };
      }
      const each = count(dig(raw, 'replicated', 'replicasPerFailureDomain')) ?? 0;
      if (size > 0 && each > 0 && (size <= each || size % each !== 0)) {
        yield { document, property: `${path}.replicated.replicasPerFailureDomain`, message: `${title} keeps ${size} copies, ${each} in every failure domain` };
      }
    }
  },
};
