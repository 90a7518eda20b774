import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec } from '../read';
import { CLUSTER, clusterName, monCount, onHostNetwork } from './cluster';

/** Several mons of one node on one network. */
export const monsShareHostNetwork: Rule = {
  id: 'rook/mons-share-host-network',
  severity: Severity.ERROR,
  why: 'Mons on the host network take fixed ports of their node; Rook refuses to start a second one there',
  fix: 'Set mon.allowMultiplePerNode: false, or leave the host network',
  evidence: 'rook/rook pkg/operator/ceph/cluster/mon/mon.go (Start), issue 12940',
  kinds: [CLUSTER],
  * inspect(document) {
    const mons = monCount(document);
    if (!onHostNetwork(document) || mons < 2 || dig(spec(document), 'mon', 'allowMultiplePerNode') !== true) return;
    yield {
      document,
      property: 'spec.mon.allowMultiplePerNode',
      message: `${clusterName(document)} is on the host network and lets its ${mons} mons share a node`,
    };
  },
};
