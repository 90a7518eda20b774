import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { CLUSTER, clusterName, isConnectionOnly, onHostNetwork } from './cluster';
import { meetings } from './cluster-nodes';

/** Two Ceph clusters that want the same ports of the same nodes. */
export const hostNetworkClash: Rule = {
  id: 'rook/host-network-clash',
  severity: Severity.ERROR,
  why: 'On the host network mons, mgrs and OSDs of every cluster take the same fixed ports, and whoever comes second does not start',
  fix: 'Keep the clusters on different nodes with placement.all, or take all but one off the host network',
  evidence: 'rook/rook Documentation/CRDs/Cluster/network-providers.md (host networking); mon ports 3300 and 6789',
  * inspectAll(world) {
    const clusters = world.ofKind(CLUSTER).filter((cluster) => onHostNetwork(cluster) && !isConnectionOnly(cluster));
    for (const [document, other] of meetings(world, clusters)) {
      yield { document, property: 'spec.network', message: `${clusterName(document)} and ${clusterName(other)} are both on the host network and may run on the same nodes` };
    }
  },
};
