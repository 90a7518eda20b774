import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { CLUSTER, clusterName, deviceSets } from './cluster';

/** Two device sets of one name. */
export const deviceSetNamesRepeat: Rule = {
  id: 'rook/device-set-names-repeat',
  severity: Severity.ERROR,
  why: 'Rook then configures no OSD of the cluster at all',
  fix: 'Give every device set of the cluster its own name',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/osd.go validateOSDSettings',
  kinds: [CLUSTER],
  * inspect(document) {
    const seen = new Set<string>();
    for (const { path, name } of deviceSets(document)) {
      if (seen.has(name)) yield { document, property: `${path}.name`, message: `${clusterName(document)} has two device sets named "${name}"` };
      seen.add(name);
    }
  },
};
