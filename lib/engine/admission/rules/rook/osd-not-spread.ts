import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { classNamed, isLocal } from '../classes';
import { count, dig } from '../read';
import { CLUSTER, clusterName, deviceSets } from './cluster';
import { isSpread, osdPods } from './spread';

/** OSDs that nothing keeps from landing on one node. */
export const osdNotSpread: Rule = {
  id: 'rook/osd-not-spread',
  severity: Severity.WARNING,
  why: 'The scheduler puts OSDs where it likes, often many on one node, and pools cannot place their replicas',
  fix: 'Give placement and preparePlacement topologySpreadConstraints over zone and host that count the pods of this device set',
  evidence: 'rook/rook Documentation/CRDs/Cluster/pvc-cluster.md, issues 5926 and 6146',
  kinds: [CLUSTER],
  * inspect(document, world) {
    for (const set of deviceSets(document)) {
      const osds = count(set.raw.count) ?? 0;
      if (osds < 2) continue;
      const { prepare, daemon } = osdPods(document, set);
      const storageClass = classNamed(world, dig(set.templates[0]?.raw, 'spec', 'storageClassName'));
      // On local volumes the daemon follows the volume: only the prepare pod chooses.
      const chooser = !isSpread(prepare) ? prepare : daemon;
      if (isSpread(chooser) || (chooser === daemon && storageClass && isLocal(storageClass))) continue;
      yield {
        document,
        property: `${chooser.property}.topologySpreadConstraints`,
        message: `Nothing spreads the ${osds} ${chooser === prepare ? 'prepare pods' : 'daemons'} of device set "${set.name}" of ${clusterName(document)}`,
      };
    }
  },
};
