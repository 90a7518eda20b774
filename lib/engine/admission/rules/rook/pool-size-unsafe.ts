import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig } from '../read';
import { POOL_KINDS, poolsOf } from './pools';

/** One copy where safe replication is required. */
export const poolSizeUnsafe: Rule = {
  id: 'rook/pool-size-unsafe',
  severity: Severity.ERROR,
  why: 'Rook refuses a pool of one copy as long as it is told to require a safe number',
  fix: 'Use size 3, or set requireSafeReplicaSize: false if the data may be lost',
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go ValidatePoolSpec',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const { path, raw, title, size } of poolsOf(document)) {
      if (size !== 1 || dig(raw, 'replicated', 'requireSafeReplicaSize') !== true) continue;
      yield { document, property: `${path}.replicated.requireSafeReplicaSize`, message: `${title} has size 1 and requires a safe size` };
    }
  },
};
