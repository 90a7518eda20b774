import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, nameOf, spec, text, title } from '../read';
import { isPoolEmpty } from './pools';
import { isInZone, isStoreElsewhere, STORE, ZONE } from './store';

/** A store or a zone for whose data no pool is made. */
export const storePoolsMissing: Rule = {
  id: 'rook/store-pools-missing',
  severity: Severity.WARNING,
  why: 'Rook then makes none and looks for pools that somebody made by hand under the names it would give them; without them it retries without end',
  fix: 'Set metadataPool and dataPool, or sharedPools with both or with a default placement',
  evidence: 'rook/rook pkg/operator/ceph/object/objectstore.go CreateObjectStorePools, shared_pools.go IsNeedToCreateObjectStorePools',
  kinds: [STORE, ZONE],
  * inspect(document) {
    if (isStoreElsewhere(document) || (document.object.kind === 'CephObjectStore' && isInZone(document))) return;
    const own = spec(document);
    const shared = fields(own.sharedPools);
    if (text(shared.metadataPoolName) && text(shared.dataPoolName)) return;
    if (items(shared.poolPlacements).some((placement) => dig(placement, 'default') === true)) return;
    const empty = ['metadataPool', 'dataPool'].filter((pool) => isPoolEmpty(own[pool]));
    if (empty.length === 0) return;
    yield {
      document,
      property: `spec.${empty[0]}`,
      message: `${title(document)} has no ${empty.join(' and no ')}; Rook looks for pools named ${nameOf(document)}.rgw.*`,
    };
  },
};
