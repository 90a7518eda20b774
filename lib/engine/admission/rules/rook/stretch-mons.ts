import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, text } from '../read';
import { CLUSTER, clusterName, monCount } from './cluster';

/** A stretch cluster whose mons Rook will not start. */
export const stretchMons: Rule = {
  id: 'rook/stretch-mons',
  severity: Severity.ERROR,
  why: 'Rook starts a stretch cluster only with 3 or 5 mons over named zones of which exactly one is the arbiter',
  fix: 'Use 5 mons, name the three zones, and mark one of them with arbiter: true',
  evidence: 'rook/rook pkg/operator/ceph/cluster/cluster.go validateStretchCluster',
  kinds: [CLUSTER],
  * inspect(document) {
    const stretch = dig(spec(document), 'mon', 'stretchCluster');
    if (typeof stretch !== 'object' || stretch === null) return;
    const zones = items(dig(stretch, 'zones'));
    const property = 'spec.mon.stretchCluster.zones';
    const mons = monCount(document);
    if (mons !== 3 && mons !== 5) yield { document, property: 'spec.mon.count', message: `${clusterName(document)} is a stretch cluster with ${mons} mons` };
    const arbiters = zones.filter((zone) => dig(zone, 'arbiter') === true).length;
    if (arbiters !== 1) yield { document, property, message: `${clusterName(document)} is a stretch cluster with ${arbiters} arbiter zones` };
    for (const [index, zone] of zones.entries()) {
      if (!text(dig(zone, 'name'))) yield { document, property: `${property}[${index}].name`, message: `Zone ${index + 1} of ${clusterName(document)}, a stretch cluster, has no name` };
    }
  },
};
