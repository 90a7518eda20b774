import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet, items, spec } from '../read';
import { CLUSTER, clusterName, deviceSets } from './cluster';

/** Placement of OSDs where no OSD looks. */
export const osdPlacementIgnored: Rule = {
  id: 'rook/osd-placement-ignored',
  severity: Severity.ERROR,
  why: 'OSDs on claims follow placement.all and the placement of their device set; placement.osd and placement.prepareosd are only for OSDs on devices of nodes',
  fix: 'Move it into placement and preparePlacement of the device sets',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/spec.go applyAllPlacementIfNeeded',
  kinds: [CLUSTER],
  * inspect(document) {
    const storage = spec(document).storage;
    if (deviceSets(document).length === 0 || dig(storage, 'useAllNodes') === true || items(dig(storage, 'nodes')).length > 0) return;
    for (const daemon of ['osd', 'prepareosd']) {
      if (!isSet(dig(spec(document), 'placement', daemon))) continue;
      yield { document, property: `spec.placement.${daemon}`, message: `All OSDs of ${clusterName(document)} live on claims, so its placement.${daemon} reaches none` };
    }
  },
};
