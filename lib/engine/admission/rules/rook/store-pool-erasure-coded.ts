import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf, title } from '../read';
import { blockPools } from './class-pool-missing';
import { isErasureCoded, poolsOf } from './pools';
import { sharedPoolsOf } from './shared-pools';
import { isStoreElsewhere, STORE, ZONE } from './store';

/** Indexes of buckets in a pool that cannot keep them. */
export const storePoolErasureCoded: Rule = {
  id: 'rook/store-pool-erasure-coded',
  severity: Severity.ERROR,
  why: 'Indexes, users, logs and uploads in parts are kept as keys and values, which an erasure-coded pool cannot keep; the gateways do not start',
  fix: 'Use a replicated pool there, and the erasure-coded one for data only',
  evidence: 'rook/rook Documentation/CRDs/Object-Storage/ceph-object-store-crd.md (pools); Ceph: Erasure code, omap',
  kinds: [STORE, ZONE],
  * inspect(document, world) {
    if (isStoreElsewhere(document)) return;
    for (const pool of poolsOf(document)) {
      if (pool.path === 'spec.metadataPool' && isErasureCoded(pool)) yield { document, property: pool.path, message: `${pool.title} is erasure coded` };
    }
    for (const { path, name, keepsIndexes } of sharedPoolsOf(document)) {
      const pool = keepsIndexes ? blockPools(world).get(`${namespaceOf(document)}/${name}`) : undefined;
      if (pool && poolsOf(pool).some(isErasureCoded)) {
        yield { document, property: path, message: `${title(document)} keeps more than data in the pool ${name}, which is erasure coded` };
      }
    }
  },
};
