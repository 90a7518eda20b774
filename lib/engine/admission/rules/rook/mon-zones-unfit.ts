import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { mayFit, nodeGroups } from '../nodes';
import { dig, isSet, items, spec, text } from '../read';
import { CLUSTER, clusterName, isConnectionOnly, monCount, monZones } from './cluster';

/** The label that tells the zone of a node unless the cluster names another. */
const USUAL_LABEL = 'topology.kubernetes.io/zone';

/** Zones for mons that cannot hold them. */
export const monZonesUnfit: Rule = {
  id: 'rook/mon-zones-unfit',
  severity: Severity.ERROR,
  why: 'Rook gives each zone one mon, in a stretch cluster of five two where there is data: without a zone for a mon, or a node in the zone, the cluster is never complete',
  fix: 'Name as many zones as mons, or a stretch cluster, and only zones in which there are nodes',
  evidence: 'rook/rook pkg/operator/ceph/cluster/mon/mon.go findAvailableZone, spec.go stretchFailureDomainLabel',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const mon = spec(document).mon;
    if (isConnectionOnly(document)) return;
    const own = items(dig(mon, 'zones'));
    if (own.length > 0 && isSet(dig(mon, 'stretchCluster'))) {
      yield { document, property: 'spec.mon.zones', message: `${clusterName(document)} is a stretch cluster, whose zones Rook takes instead of mon.zones`, fix: 'Remove mon.zones' };
    } else if (own.length > 0 && own.length < monCount(document)) {
      yield { document, property: 'spec.mon.zones', message: `${clusterName(document)} asks for ${monCount(document)} mons and names ${own.length} zones for them` };
    }
    const key = text(dig(mon, 'stretchCluster', 'failureDomainLabel')) || text(dig(mon, 'failureDomainLabel')) || USUAL_LABEL;
    const groups = nodeGroups(world);
    for (const { path, raw } of monZones(document)) {
      const zone = text(raw.name);
      const term = { matchExpressions: [{ key, operator: 'In', values: [zone] }] };
      if (!zone || !groups || groups.some((group) => mayFit(group, { terms: [term], tolerations: [] }))) continue;
      yield { document, property: `${path}.name`, message: `${clusterName(document)} keeps a mon in zone ${zone}, and the site has no node with ${key}: ${zone}` };
    }
  },
};
