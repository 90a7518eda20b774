import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { repellingTaint, type NodeGroup } from '../nodes';
import { nameOf } from '../read';
import { mounts, possibleNodes, PROBE, provisions, selectedNodes } from './probe';

/** A probe for nodes that its pods cannot enter. */
export const taintedNodeSelected: Rule = {
  id: 'pie/tainted-node-selected',
  severity: Severity.ERROR,
  why: 'Pods of pie tolerate nothing and cannot be told to: on these nodes they stay Pending and count as late for ever',
  fix: 'Leave the tainted nodes out of nodeSelector',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (pod template without tolerations)',
  kinds: [PROBE],
  * inspect(document, world) {
    if (!mounts(document) && !provisions(document)) return;
    const possible = possibleNodes(world, document) ?? [];
    // One node that is not tainted is enough to make volumes on.
    if (!mounts(document) && !possible.every(isTainted)) return;
    const told = new Set<string>();
    for (const group of mounts(document) ? selectedNodes(world, document) ?? [] : possible) {
      const taint = repellingTaint(group, []);
      if (!taint || told.has(group.pool)) continue;
      told.add(group.pool);
      yield { document, property: 'spec.nodeSelector', message: `PieProbe ${nameOf(document)} selects the nodes of ${group.pool}, which are tainted ${taint.key}:${taint.effect}` };
    }
  },
};

function isTainted(group: NodeGroup): boolean {
  return repellingTaint(group, []) !== undefined;
}
