import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { count, dig, items, namespaceOf, text } from '../read';
import { CLUSTER, clusterName, deviceSets, isConnectionOnly } from './cluster';
import { nodesOfSet } from './osd-domains';
import { POOL_KINDS, poolsOf } from './pools';
import { osdPods } from './spread';

const ZONE = 'topology.kubernetes.io/zone';

/** Namespaces with a pool that keeps its copies in different zones. */
const zoned: (world: World) => ReadonlySet<string> = perWorld((world) => new Set(
  POOL_KINDS.flatMap((kind) => world.ofKind(kind)).filter((document) => poolsOf(document).some(({ raw }) => raw.failureDomain === 'zone')).map(namespaceOf),
));

/** OSDs that cannot be shared equally by the zones they are spread over. */
export const osdCountUneven: Rule = {
  id: 'rook/osd-count-uneven',
  severity: Severity.WARNING,
  why: 'A pool that keeps a copy in every zone is full when the smallest zone is: what other zones have more is never used',
  fix: 'Use a multiple of the number of zones, or a device set for each zone',
  evidence: 'rook/rook issues 5926 and 12285; Ceph: CRUSH maps, weights',
  kinds: [CLUSTER],
  * inspect(document, world) {
    if (isConnectionOnly(document) || !zoned(world).has(namespaceOf(document))) return;
    for (const set of deviceSets(document)) {
      const { prepare, daemon } = osdPods(document, set);
      const spread = [prepare, daemon].flatMap(({ placement }) => items(placement.topologySpreadConstraints)).some((each) => dig(each, 'topologyKey') === ZONE);
      const zones = new Set((nodesOfSet(world, document, set) ?? []).flatMap(({ labels }) => text(labels[ZONE]) ?? [])).size;
      const osds = count(set.raw.count) ?? 0;
      if (!spread || zones < 2 || osds % zones === 0) continue;
      yield { document, property: `${set.path}.count`, message: `Device set "${set.name}" of ${clusterName(document)} spreads ${osds} OSDs over ${zones} zones` };
    }
  },
};
