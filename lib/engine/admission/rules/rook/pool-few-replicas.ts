import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig } from '../read';
import { POOL_KINDS, poolsOf } from './pools';

/** A pool that one or two failures destroy. */
export const poolFewReplicas: Rule = {
  id: 'rook/pool-few-replicas',
  severity: Severity.WARNING,
  why: 'With one copy the loss of any OSD loses data; with two, a failure during recovery does, and no majority decides which copy is right',
  fix: 'Use replicated.size 3',
  evidence: 'rook/rook Documentation/CRDs/Block-Storage/ceph-block-pool-crd.md (requireSafeReplicaSize), issue 9298',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const { path, raw, title, size } of poolsOf(document)) {
      if (size !== 1 && size !== 2) continue;
      if (size === 1 && dig(raw, 'replicated', 'requireSafeReplicaSize') === true) continue;
      yield { document, property: `${path}.replicated.size`, message: `${title} keeps ${size === 1 ? 'one copy' : 'two copies'} of its data` };
    }
  },
};
