import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, spec, text } from '../read';
import { CLUSTER, clusterName, onHostNetwork } from './cluster';

/** Address ranges on a network that has none. */
export const addressRangesUnused: Rule = {
  id: 'rook/address-ranges-unused',
  severity: Severity.ERROR,
  why: 'Rook refuses address ranges unless daemons are on the host network, or on a multus network that has a selector for that range',
  fix: 'Remove addressRanges, or set network.provider to host, or to multus with a selector for the same network',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/network.go ValidateNetworkSpec',
  kinds: [CLUSTER],
  * inspect(document) {
    const network = fields(spec(document).network);
    for (const kind of ['public', 'cluster']) {
      const ranges = items(dig(network.addressRanges, kind));
      if (ranges.length === 0 || onHostNetwork(document)) continue;
      if (network.provider === 'multus' && text(dig(network.selectors, kind))) continue;
      yield {
        document,
        property: `spec.network.addressRanges.${kind}`,
        message: `${clusterName(document)} gives ${ranges.join(', ')} as ${kind} network, which its provider "${text(network.provider) ?? ''}" cannot use`,
      };
    }
  },
};
