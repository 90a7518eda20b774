import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf } from '../read';
import { clustersByNamespace } from './cluster';

/** Several Ceph clusters in one namespace. */
export const twoClustersInNamespace: Rule = {
  id: 'rook/two-clusters-in-namespace',
  severity: Severity.ERROR,
  why: 'Rook then reconciles none of them and only logs it',
  fix: 'Give every CephCluster a namespace of its own',
  evidence: 'rook/rook pkg/operator/ceph/controller/predicate.go DuplicateCephClusters',
  * inspectAll(world) {
    for (const [namespace, clusters] of clustersByNamespace(world)) {
      if (clusters.length < 2) continue;
      const names = clusters.map(nameOf).join(', ');
      for (const document of clusters) {
        yield { document, property: 'metadata.namespace', message: `Namespace ${namespace} holds ${clusters.length} CephClusters: ${names}` };
      }
    }
  },
};
