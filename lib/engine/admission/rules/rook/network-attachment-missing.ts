import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, namespaceOf, spec, text } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';
import { selectedNetwork } from './network-selector';

const DEFINITION = 'k8s.cni.cncf.io/NetworkAttachmentDefinition';

/** A multus network that the site does not define, where it defines others. */
export const networkAttachmentMissing: Rule = {
  id: 'rook/network-attachment-missing',
  severity: Severity.ERROR,
  why: 'Multus makes no pod whose network it does not find, so no mon starts; and what names no namespace is looked for in the one of the cluster',
  fix: 'Name the NetworkAttachmentDefinition as NAMESPACE/NAME, or declare it with `existing` on the site if something else brings it',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/network.go GetNetworkSelection, issue 12609; k8snetworkplumbingwg/multus-cni docs/how-to-use.md',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const network = spec(document).network;
    if (isConnectionOnly(document) || dig(network, 'provider') !== 'multus' || world.ofKind(DEFINITION).length === 0) return;
    for (const kind of ['public', 'cluster']) {
      const selector = text(dig(network, 'selectors', kind));
      const selected = selector ? selectedNetwork(selector, namespaceOf(document)) : undefined;
      if (!selected || world.exists(DEFINITION, selected.namespace, selected.name)) continue;
      yield {
        document,
        property: `spec.network.selectors.${kind}`,
        message: `${clusterName(document)} is on the ${kind} network ${selected.namespace}/${selected.name}, and the site defines no network of that name`,
      };
    }
  },
};
