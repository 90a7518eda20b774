import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, spec, text } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { selectorFault } from './network-selector';

/** A multus network that cannot be found by its selector. */
export const networkSelectorInvalid: Rule = {
  id: 'rook/network-selector-invalid',
  severity: Severity.ERROR,
  why: 'Rook parses the selectors before it starts the cluster, and refuses one that does not name exactly one network',
  fix: 'Write NAME or NAMESPACE/NAME of one NetworkAttachmentDefinition, or a JSON list with one selection',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/network.go GetNetworkSelection',
  kinds: [CLUSTER],
  * inspect(document) {
    const network = fields(spec(document).network);
    if (network.provider !== 'multus') return;
    for (const kind of ['public', 'cluster']) {
      const selector = text(dig(network.selectors, kind));
      const fault = selector && selectorFault(selector);
      if (!fault) continue;
      yield {
        document,
        property: `spec.network.selectors.${kind}`,
        message: `The selector of the ${kind} network of ${clusterName(document)}, ${selector}, ${fault}`,
      };
    }
  },
};
