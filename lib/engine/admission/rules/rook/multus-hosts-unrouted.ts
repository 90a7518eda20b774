import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec, text } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

/** A network for clients that the nodes themselves may not reach. */
export const multusHostsUnrouted: Rule = {
  id: 'rook/multus-hosts-unrouted',
  severity: Severity.WARNING,
  why: 'Volumes are mounted from the network of the node: where the node has no way into the public network of multus, every mount hangs, and no object says whether it has',
  fix: 'Give every node an interface or a route into the public network, test it with "rook multus validation run", and acknowledge this with how it is done',
  evidence: 'rook/rook Documentation/CRDs/Cluster/network-providers.md (multus prerequisites), issues 8085, 8102 and 12254',
  kinds: [CLUSTER],
  * inspect(document) {
    const network = spec(document).network;
    const selector = text(dig(network, 'selectors', 'public'));
    if (isConnectionOnly(document) || dig(network, 'provider') !== 'multus' || !selector) return;
    yield { document, property: 'spec.network.selectors.public', message: `${clusterName(document)} serves clients on the multus network ${selector}, which every node with volumes has to reach` };
  },
};
