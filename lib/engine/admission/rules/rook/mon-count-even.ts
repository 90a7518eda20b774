import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { CLUSTER, clusterName, isConnectionOnly, monCount } from './cluster';

/** A number of mons that costs one without gaining anything. */
export const monCountEven: Rule = {
  id: 'rook/mon-count-even',
  severity: Severity.WARNING,
  why: 'A quorum is more than half: an even number of mons survives no more failures than one mon fewer',
  fix: 'Use 3 or 5 mons',
  evidence: 'rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md (mon settings)',
  kinds: [CLUSTER],
  * inspect(document) {
    const mons = monCount(document);
    if (isConnectionOnly(document) || mons % 2 !== 0) return;
    yield { document, property: 'spec.mon.count', message: `${clusterName(document)} asks for ${mons} mons, an even number` };
  },
};
