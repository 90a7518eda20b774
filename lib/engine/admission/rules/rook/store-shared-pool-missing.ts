import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf, title } from '../read';
import { blockPools } from './class-pool-missing';
import { clusterIn, isConnectionOnly } from './cluster';
import { sharedPoolsOf } from './shared-pools';
import { isInZone, isStoreElsewhere, STORE, ZONE } from './store';

/** A store or a zone in a pool that nobody makes. */
export const storeSharedPoolMissing: Rule = {
  id: 'rook/store-shared-pool-missing',
  severity: Severity.ERROR,
  why: 'Rook does not configure the store or the zone until every pool is there',
  fix: 'Name a CephBlockPool in the namespace of the cluster, or declare the pool with `existing` on the site',
  evidence: 'rook/rook pkg/operator/ceph/object/objectstore.go sharedPoolsExist',
  kinds: [STORE, ZONE],
  * inspect(document, world) {
    const namespace = namespaceOf(document);
    const cluster = clusterIn(world, namespace);
    // What is in a zone or elsewhere does not look at its own pools.
    if (!cluster || isConnectionOnly(cluster) || isStoreElsewhere(document) || isInZone(document)) return;
    for (const { path, name } of sharedPoolsOf(document)) {
      if (blockPools(world).has(`${namespace}/${name}`) || world.isExternal('ceph.rook.io/CephBlockPool', namespace, name)) continue;
      yield { document, property: path, message: `${title(document)} uses pool ${name}, and namespace ${namespace} has no CephBlockPool of that name` };
    }
  },
};
