import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { bindsEarly, isTopolvm, STORAGE_CLASS } from '../classes';
import { nodesOfClass } from '../lvmd';
import { nodesThatSurelyTake, podDemand } from '../nodes';
import { dig, items, title } from '../read';
import { running } from './workloads';

/** Volumes that are made before their pod has a node, of a class that not every node has. */
export const classPicksAnyNode: Rule = {
  id: 'topolvm/class-picks-any-node',
  severity: Severity.ERROR,
  why: 'The provisioner picks a node by the name of the claim, knows nothing of device classes, and tries the same node for ever',
  fix: 'Set volumeBindingMode: WaitForFirstConsumer, or name the nodes that have the class in allowedTopologies',
  evidence: 'kubernetes-csi/external-provisioner pkg/controller/topology.go; topolvm/topolvm internal/driver/controller.go findNodeHavingTopologyNodeKey, issue 909',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    if (!isTopolvm(document) || !bindsEarly(document) || items(document.object.allowedTopologies).length > 0) return;
    const having = nodesOfClass(world, document);
    if (!having || having.size === 0) return;
    const nodes = running(world, 'apps/DaemonSet', 'topolvm-node')
      .flatMap(({ object }) => nodesThatSurelyTake(world, podDemand(dig(object, 'spec', 'template', 'spec'))) ?? []);
    const lacking = [...new Set(nodes.filter((group) => !having.has(group)).map(({ pool }) => pool))];
    if (lacking.length === 0) return;
    yield { document, property: 'volumeBindingMode', message: `${title(document)} makes volumes at once on any node of TopoLVM, and the nodes of ${lacking.join(', ')} do not have its device class` };
  },
};
