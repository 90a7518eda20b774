import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, spec } from '../read';
import { CLUSTER, clusterName, isConnectionOnly, monCount } from './cluster';

/** A cluster that is to survive the loss of a node, with a single mgr. */
export const mgrWithoutStandby: Rule = {
  id: 'rook/mgr-without-standby',
  severity: Severity.WARNING,
  why: 'When the node of the only mgr is lost, no volume of CephFS is made, no snapshot is taken and nothing is measured until Kubernetes has given the mgr up and started it elsewhere',
  fix: 'Set mgr.count to 2',
  evidence: 'rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md (mgr settings); Ceph: ceph-mgr administrator guide, high availability',
  kinds: [CLUSTER],
  * inspect(document) {
    const mgrs = count(dig(spec(document), 'mgr', 'count')) || 1;
    if (isConnectionOnly(document) || mgrs > 1 || monCount(document) < 3) return;
    yield { document, property: 'spec.mgr.count', message: `${clusterName(document)} has ${monCount(document)} mons and one mgr` };
  },
};
