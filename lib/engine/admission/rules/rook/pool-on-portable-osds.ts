import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text } from '../read';
import { clusterName, deviceSets, isConnectionOnly } from './cluster';
import { classOfSet } from './osd-domains';
import { clusterOf, isErasureCoded, POOL_KINDS, poolsOf } from './pools';

/** Copies that are kept on different hosts, which are no hosts. */
export const poolOnPortableOsds: Rule = {
  id: 'rook/pool-on-portable-osds',
  severity: Severity.WARNING,
  why: 'In the CRUSH map each portable OSD is a host of its own, so copies on different hosts can be on one node, and are lost or stopped together with it',
  fix: 'Spread the pool over zones or racks, with device sets that stay in theirs, or set portable: false',
  evidence: 'rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md (portable), issues 3648 and 4658',
  kinds: POOL_KINDS,
  * inspect(document, world) {
    for (const pool of poolsOf(document)) {
      const cluster = clusterOf(world, pool);
      const level = text(pool.raw.failureDomain) || 'host';
      if (!cluster || isConnectionOnly(cluster) || !['host', 'osd'].includes(level) || (!isErasureCoded(pool) && pool.size < 2)) continue;
      const wanted = text(pool.raw.deviceClass) || undefined;
      const set = deviceSets(cluster).find((each) => {
        const own = classOfSet(each);
        return each.raw.portable === true && (wanted === undefined || own === undefined || own === wanted);
      });
      if (!set) continue;
      yield {
        document,
        property: `${pool.path}.failureDomain`,
        message: `${pool.title} is spread over ${level}s, and OSDs of device set "${set.name}" of ${clusterName(cluster)} are portable`,
      };
    }
  },
};
