import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { disjoint } from '../disjoint';
import { lvmdConfigs } from '../lvmd';
import { nodeGroups } from '../nodes';
import { title } from '../read';

/** Two lvmd that nothing keeps apart, where nobody said which nodes there are. */
export const lvmdOverlapPossible: Rule = {
  id: 'topolvm/lvmd-overlap-possible',
  severity: Severity.WARNING,
  why: 'On a node that both are for, both listen on one socket, and TopoLVM talks to whichever came last',
  fix: 'Let them ask for different values of one label, or declare the nodes of the site, so that it can be computed',
  evidence: 'topolvm/topolvm charts/topolvm/values.yaml (lvmd.additionalConfigs), issue 555',
  * inspectAll(world) {
    if (nodeGroups(world)) return;
    const configs = lvmdConfigs(world);
    for (const [index, { document, demand }] of configs.entries()) {
      const other = configs.slice(0, index).find((before) => demand && before.demand && !disjoint(demand, before.demand));
      if (other) yield { document, property: 'data["lvmd.yaml"]', message: `Nothing keeps ${title(document)} and ${title(other.document)} to different nodes` };
    }
  },
};
