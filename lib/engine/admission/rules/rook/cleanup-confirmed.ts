import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec, text } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** A cluster that is ready to be destroyed. */
export const cleanupConfirmed: Rule = {
  id: 'rook/cleanup-confirmed',
  severity: Severity.WARNING,
  why: 'Rook stops looking after the cluster at once, and deleting the CephCluster wipes its disks and directories',
  fix: 'Remove cleanupPolicy.confirmation, and set it only right before the cluster is deleted for good',
  evidence: 'rook/rook pkg/operator/ceph/cluster/controller.go, Documentation/CRDs/Cluster/ceph-cluster-crd.md (cleanup policy)',
  kinds: [CLUSTER],
  * inspect(document) {
    const confirmation = text(dig(spec(document), 'cleanupPolicy', 'confirmation'));
    if (!confirmation) return;
    yield { document, property: 'spec.cleanupPolicy.confirmation', message: `${clusterName(document)} is marked for destruction with "${confirmation}"` };
  },
};
