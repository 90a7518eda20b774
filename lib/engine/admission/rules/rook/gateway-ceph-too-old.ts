import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf, title } from '../read';
import { cephVersion, printed } from './ceph-image';
import { clusterIn, clusterName } from './cluster';
import { GATEWAY } from './gateways';

const NEEDED = 20;

/** Gateways of a Ceph that does not know them. */
export const gatewayCephTooOld: Rule = {
  id: 'rook/gateway-ceph-too-old',
  severity: Severity.ERROR,
  why: 'The mons cannot be told of the gateways, which Rook does not notice, and the gateways end as soon as they ask them',
  fix: 'Use Ceph 20 or later',
  evidence: 'rook/rook Documentation/Storage-Configuration/Block-Storage-RBD/nvme-of.md, pkg/operator/ceph/nvmeof/connectionconfig.sh',
  kinds: [GATEWAY],
  * inspect(document, world) {
    const cluster = clusterIn(world, namespaceOf(document));
    const version = cluster && cephVersion(cluster, world);
    if (!version || version.major >= NEEDED) return;
    yield { document, property: '', message: `${title(document)} needs Ceph ${NEEDED}, ${clusterName(cluster)} runs ${printed(version)}` };
  },
};
