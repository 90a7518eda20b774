import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec } from '../read';
import { CLUSTER, clusterName, isConnectionOnly, monCount } from './cluster';

/** Mons of which the loss of one node takes the quorum. */
export const monsWithoutReserve: Rule = {
  id: 'rook/mons-without-reserve',
  severity: Severity.WARNING,
  why: 'The loss or the drain of one node takes the quorum, and with it all storage of the cluster',
  fix: 'Run 3 or 5 mons on as many nodes',
  evidence: 'rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md (mon settings), issue 12375',
  kinds: [CLUSTER],
  * inspect(document) {
    if (isConnectionOnly(document)) return;
    const mons = monCount(document);
    if (mons < 3) {
      yield { document, property: 'spec.mon.count', message: `${clusterName(document)} runs ${mons} ${mons === 1 ? 'mon' : 'mons'}` };
    } else if (dig(spec(document), 'mon', 'allowMultiplePerNode') === true) {
      yield { document, property: 'spec.mon.allowMultiplePerNode', message: `${clusterName(document)} lets several of its ${mons} mons share a node` };
    }
  },
};
