import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, entriesOf, fields, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** Placement of the jobs that clean nodes, which go to their nodes by name. */
export const cleanupPlacementIgnored: Rule = {
  id: 'rook/cleanup-placement-ignored',
  severity: Severity.ERROR,
  why: 'Rook starts one cleanup job for each node that had a daemon, and takes nothing but tolerations from the placement',
  fix: 'Keep only tolerations; the jobs run wherever daemons ran',
  evidence: 'rook/rook pkg/operator/ceph/cluster/cleanup.go getCleanupPlacement',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const [field] of entriesOf(fields(dig(spec(document), 'placement', 'cleanup')))) {
      if (field === 'tolerations') continue;
      yield { document, property: `spec.placement.cleanup.${field}`, message: `${clusterName(document)} has ${field} for its cleanup jobs` };
    }
  },
};
