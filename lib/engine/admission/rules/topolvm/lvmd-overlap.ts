import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { nodesThatSurelyTake, type NodeGroup } from '../nodes';
import { title } from '../read';

/** Two lvmd on one node. */
export const lvmdOverlap: Rule = {
  id: 'topolvm/lvmd-overlap',
  severity: Severity.ERROR,
  why: 'Both listen on one socket of the node, and TopoLVM talks to whichever came last',
  fix: 'Give each lvmd a nodeSelector or affinity of its own',
  evidence: 'topolvm/topolvm charts/topolvm/values.yaml (lvmd.additionalConfigs), issue 555',
  * inspectAll(world) {
    const first = new Map<NodeGroup, string>();
    for (const { document, demand } of lvmdConfigs(world)) {
      const groups = demand ? nodesThatSurelyTake(world, demand) ?? [] : [];
      const shared = groups.find((group) => first.has(group));
      if (shared) yield { document, property: 'data["lvmd.yaml"]', message: `${title(document)} and ${first.get(shared)} are both for the nodes of ${shared.pool}` };
      for (const group of groups) if (!first.has(group)) first.set(group, title(document));
    }
  },
};
