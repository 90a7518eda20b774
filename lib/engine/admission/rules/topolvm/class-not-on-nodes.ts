import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { claimSets, type ClaimSet } from '../claims';
import { isTopolvm } from '../classes';
import { nodesOfClass } from '../lvmd';
import { nodeCount, nodesThatSurelyTake, nodesThatTake, type NodeGroup } from '../nodes';
import { nameOf } from '../read';

/** Pods on nodes where their volumes cannot be made. */
export const classNotOnNodes: Rule = {
  id: 'topolvm/class-not-on-nodes',
  severity: Severity.ERROR,
  why: 'A volume is on the node of its pod; where lvmd has no such device class the node offers no room, and the pod stays Pending',
  fix: 'Let the pods run on nodes that have the device class, or add the class to the lvmd of their nodes',
  evidence: 'topolvm/topolvm internal/driver/controller.go GetCapacity, issue 909',
  * inspectAll(world) {
    for (const set of claimSets(world)) {
      const { document, property, owner, storageClass, demand } = set;
      // Mons and probes have rules of their own.
      if (!isTopolvm(storageClass) || !demand || document.object.kind === 'PieProbe' || property.startsWith('spec.mon.')) continue;
      const having = nodesOfClass(world, storageClass);
      const fault = having && having.size > 0 ? faultOf(world, set, having) : undefined;
      if (fault) yield { document, property: `${property}.storageClassName`, message: `${owner} needs volumes of class ${nameOf(storageClass)}, ${fault}` };
    }
  },
};

function faultOf(world: World, set: ClaimSet, having: ReadonlySet<NodeGroup>): string | undefined {
  const { document, demand = { tolerations: [] }, count, perNode } = set;
  if (document.object.kind === 'DaemonSet') {
    const lacking = (nodesThatSurelyTake(world, demand) ?? []).filter((group) => !having.has(group));
    return lacking.length > 0 ? `which the nodes of ${poolsOf(lacking)} do not have, and runs on them too` : undefined;
  }
  const taking = nodesThatTake(world, demand) ?? [];
  const both = taking.filter((group) => having.has(group));
  if (taking.length > 0 && both.length === 0) {
    return `which the nodes of ${poolsOf([...having])} have, and may only run on those of ${poolsOf(taking)}`;
  }
  const apart = perNode === 1 && count <= nodeCount(taking) && count > nodeCount(both);
  return apart ? `on ${count} nodes, of those that take its pods ${nodeCount(both)} ${nodeCount(both) === 1 ? 'has' : 'have'} them` : undefined;
}

function poolsOf(groups: readonly NodeGroup[]): string {
  return [...new Set(groups.map(({ pool }) => pool))].join(', ');
}
