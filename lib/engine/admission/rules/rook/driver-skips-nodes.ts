import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nodeGroups, repellingTaint } from '../nodes';
import { dig, items, nameOf, spec } from '../read';

/** Nodes on which volumes of the driver cannot be mounted. */
export const driverSkipsNodes: Rule = {
  id: 'rook/driver-skips-nodes',
  severity: Severity.WARNING,
  why: 'Pods with volumes of the driver that run there stay at ContainerCreating',
  fix: 'Let nodePlugin tolerate the taint; operator: Exists alone tolerates all',
  evidence: 'rook/rook issues 4183, 5391 and 6870',
  kinds: ['csi.ceph.io/Driver'],
  * inspect(document, world) {
    const defaults = world.ofKind('csi.ceph.io/OperatorConfig').find(({ object }) => object.metadata?.namespace === document.object.metadata?.namespace);
    const tolerations = items(dig(spec(document), 'nodePlugin', 'tolerations') ?? dig(defaults?.object, 'spec', 'driverSpecDefaults', 'nodePlugin', 'tolerations'));
    const told = new Set<string>();
    for (const group of nodeGroups(world) ?? []) {
      const taint = repellingTaint(group, tolerations);
      if (!taint || told.has(group.pool)) continue;
      told.add(group.pool);
      yield {
        document,
        property: 'spec.nodePlugin.tolerations',
        message: `Driver ${nameOf(document)} does not run on the nodes of pool ${group.pool}, which are tainted ${taint.key}${taint.value ? `=${taint.value}` : ''}:${taint.effect}`,
      };
    }
  },
};
