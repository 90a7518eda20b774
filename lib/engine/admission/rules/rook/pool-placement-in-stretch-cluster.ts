import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet, items, spec, text } from '../read';
import { clusterOf, POOL_KINDS, poolsOf } from './pools';

/** A pool of a stretch cluster that wants its data in another place than all others. */
export const poolPlacementInStretchCluster: Rule = {
  id: 'rook/pool-placement-in-stretch-cluster',
  severity: Severity.ERROR,
  why: 'Rook makes one placement rule from the zones of the mons and gives it to every pool of a stretch cluster; what a pool says itself is passed over',
  fix: 'Leave deviceClass, crushRoot and hybridStorage out, and name the levels of the cluster, which are zone and host unless it says otherwise',
  evidence: 'rook/rook pkg/daemon/ceph/client/pool.go createReplicatedPoolForApp, updatePoolCrushRuleLocked, client/mon.go CreateDefaultStretchCrushRule',
  kinds: POOL_KINDS,
  * inspect(document, world) {
    for (const pool of poolsOf(document)) {
      const cluster = clusterOf(world, pool);
      if (!cluster || items(dig(spec(cluster), 'mon', 'stretchCluster', 'zones')).length === 0) continue;
      for (const [field, own] of Object.entries(placementOf(cluster))) {
        const value = dig(pool.raw, ...field.split('.'));
        if (!isSet(value) || value === '' || value === own) continue;
        const instead = own === undefined ? 'which the rule of its stretch cluster does not know' : `and the rule of its stretch cluster has ${own}`;
        yield { document, property: `${pool.path}.${field}`, message: `${pool.title} has ${field} ${typeof value === 'string' ? value : '{…}'}, ${instead}` };
      }
    }
  },
};

/** What the rule for all pools says of each field of a pool. */
function placementOf(cluster: Document): Readonly<Record<string, string | undefined>> {
  const { mon, storage } = spec(cluster);
  const label = text(dig(mon, 'stretchCluster', 'failureDomainLabel')) || 'topology.kubernetes.io/zone';
  return {
    'deviceClass': undefined,
    'crushRoot': text(dig(storage, 'config', 'crushRoot')) || 'default',
    'failureDomain': label.slice(label.indexOf('/') + 1),
    'replicated.subFailureDomain': text(dig(mon, 'stretchCluster', 'subFailureDomain')) || 'host',
    'replicated.hybridStorage': undefined,
  };
}
