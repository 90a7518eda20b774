import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, namespaceOf, spec } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';
import { cephPoolName } from './pools';

const BLOCK_POOL = 'ceph.rook.io/CephBlockPool';

/** A stretch cluster whose own pool nobody stretches. */
export const poolBuiltinNotStretched: Rule = {
  id: 'rook/pool-builtin-not-stretched',
  severity: Severity.WARNING,
  why: 'Ceph makes the pool .mgr by itself, with three copies on any hosts: with the loss of a zone it can stop, and with it what the mgr keeps there',
  fix: 'Add a CephBlockPool whose name is .mgr, with size 4 and the failure domain of the other pools',
  evidence: 'rook/rook issues 12139 and 12356, deploy/examples/cluster-stretched.yaml',
  kinds: [CLUSTER],
  * inspect(document, world) {
    if (isConnectionOnly(document) || items(dig(spec(document), 'mon', 'stretchCluster', 'zones')).length === 0) return;
    if (world.ofKind(BLOCK_POOL).some((pool) => namespaceOf(pool) === namespaceOf(document) && cephPoolName(pool) === '.mgr')) return;
    yield { document, property: 'spec.mon.stretchCluster', message: `${clusterName(document)} is a stretch cluster, and its pool .mgr is left as Ceph makes it` };
  },
};
