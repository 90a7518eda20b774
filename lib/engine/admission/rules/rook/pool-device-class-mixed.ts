import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { grouped } from '../grouped';
import { dig, isSet, namespaceOf, text } from '../read';
import { clusterIn, clusterName, isConnectionOnly } from './cluster';
import { POOL_KINDS, poolsOf } from './pools';

/** Pools of which some are bound to a device class and some are not. */
export const poolDeviceClassMixed: Rule = {
  id: 'rook/pool-device-class-mixed',
  severity: Severity.WARNING,
  why: 'Pools without a device class share disks with those that have one; Ceph then has overlapping CRUSH roots and its autoscaler stops for all pools',
  fix: 'Set deviceClass on every pool of the cluster, the built-in pool .mgr among them',
  evidence: 'rook/rook issues 11764 and 14666; Ceph: Placement groups, overlapping roots',
  * inspectAll(world) {
    const all = POOL_KINDS.flatMap((kind) => world.ofKind(kind)).flatMap(poolsOf);
    for (const [namespace, pools] of grouped(all, ({ document }) => namespaceOf(document))) {
      const cluster = clusterIn(world, namespace);
      const bound = pools.find(({ raw }) => text(raw.deviceClass));
      if (!cluster || isConnectionOnly(cluster) || !bound) continue;
      for (const { document, path, raw, title } of pools) {
        if (text(raw.deviceClass) || isSet(dig(raw, 'replicated', 'hybridStorage'))) continue;
        yield {
          document,
          property: `${path}.deviceClass`,
          message: `${title} has no device class, while ${bound.title} of ${clusterName(cluster)} is on ${text(bound.raw.deviceClass)}`,
        };
      }
    }
  },
};
