import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';
import { operators, settingOf, watchesOwnNamespace } from './operator';

/** A connection to another cluster that can hold up all others. */
export const oneClusterAtATime: Rule = {
  id: 'rook/one-cluster-at-a-time',
  severity: Severity.WARNING,
  why: 'While the secrets of an external cluster are missing, its reconcile waits inside the only worker, and no other cluster is looked after',
  fix: 'Set ROOK_RECONCILE_CONCURRENT_CLUSTERS to the number of clusters',
  evidence: 'rook/rook pkg/operator/ceph/controller/cluster_info.go PopulateExternalClusterInfo, cluster/controller.go',
  * inspectAll(world) {
    const clusters = world.ofKind(CLUSTER);
    const connection = clusters.find(isConnectionOnly);
    if (!connection || clusters.length < 2) return;
    for (const document of operators(world)) {
      if (watchesOwnNamespace(world, document) || Number(settingOf(world, document, 'ROOK_RECONCILE_CONCURRENT_CLUSTERS') ?? 1) > 1) continue;
      yield { document, property: '', message: `${title(document)} works on one of ${clusters.length} clusters at a time, and ${clusterName(connection)} is external` };
    }
  },
};
