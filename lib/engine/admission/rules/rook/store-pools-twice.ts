import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec, text, title } from '../read';
import { isPoolEmpty } from './pools';
import { isStoreElsewhere, STORE } from './store';

/** A store that has a pool of its own and a shared one for the same data. */
export const storePoolsTwice: Rule = {
  id: 'rook/store-pools-twice',
  severity: Severity.ERROR,
  why: 'Only one of them can hold the data; Rook refuses the store or the zone and retries without end',
  fix: 'Remove the pool, or its name from sharedPools',
  evidence: 'rook/rook pkg/operator/ceph/object/objectstore.go ValidateObjectStorePoolsConfig',
  kinds: [STORE, 'ceph.rook.io/CephObjectZone'],
  * inspect(document) {
    if (isStoreElsewhere(document)) return;
    for (const pool of ['metadataPool', 'dataPool']) {
      const shared = text(dig(spec(document), 'sharedPools', `${pool}Name`));
      if (!shared || isPoolEmpty(spec(document)[pool])) continue;
      yield { document, property: `spec.${pool}`, message: `${title(document)} has a ${pool} of its own and shares the pool ${shared}` };
    }
  },
};
