import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nodeCount, nodesThatTake } from '../nodes';
import { count, title } from '../read';
import { gatewayDemand, gatewayOf, isStoreElsewhere, isStoreOnHostNetwork, STORE } from './store';

/** More gateways on the host network than nodes that may run one each. */
export const storeExceedsNodes: Rule = {
  id: 'rook/store-exceeds-nodes',
  severity: Severity.WARNING,
  why: 'On the host network a node runs one gateway of a store, since each takes the port; the others stay Pending',
  fix: 'Lower gateway.instances, let more nodes take gateways, or set gateway.hostNetwork: false',
  evidence: 'rook/rook pkg/operator/ceph/object/spec.go makeRGWPodSpec (anti-affinity), issues 9024 and 11790',
  kinds: [STORE],
  * inspect(document, world) {
    if (isStoreElsewhere(document) || isStoreOnHostNetwork(world, document) !== true) return;
    const taking = nodesThatTake(world, gatewayDemand(document));
    if (!taking) return;
    const nodes = nodeCount(taking);
    const instances = Math.max(count(gatewayOf(document).instances) ?? 1, 1);
    if (instances <= nodes) return;
    yield {
      document,
      property: 'spec.gateway.instances',
      message: `${title(document)} asks for ${instances} gateways on the host network, the site has ${nodes} ${nodes === 1 ? 'node that takes' : 'nodes that take'} them`,
    };
  },
};
