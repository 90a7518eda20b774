import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs, nodesSurelyOfDeviceClass } from '../lvmd';
import { nodeGroups } from '../nodes';
import { title } from '../read';

/** A device class on a thin pool that nodes do not have. */
export const thinPoolMissing: Rule = {
  id: 'topolvm/thin-pool-missing',
  severity: Severity.ERROR,
  why: 'lvmd exits on every node that lacks one of its thin pools, and TopoLVM never makes pools',
  fix: 'Correct the name, make the pool on these nodes and declare it in thinPools, or keep this lvmd to the nodes that have it',
  evidence: 'topolvm/topolvm cmd/lvmd/app/root.go, docs/lvmd.md',
  * inspectAll(world) {
    const groups = nodeGroups(world) ?? [];
    // Sites that declare no thin pools at all say nothing about them.
    if (!groups.some(({ thinPools }) => thinPools !== undefined)) return;
    for (const { document, classes, demand } of lvmdConfigs(world)) {
      for (const each of classes) {
        const place = `${each.volumeGroup}/${each.thinPool?.name}`;
        const lacking = (nodesSurelyOfDeviceClass(world, each) ?? []).filter(({ thinPools }) => thinPools?.[place] === undefined);
        const having = groups.some(({ thinPools }) => thinPools?.[place] !== undefined);
        if (!each.thinPool || each.volumeGroup === '' || lacking.length === 0 || (!demand && having)) continue;
        const pools = [...new Set(lacking.map(({ pool }) => pool))].join(', ');
        yield {
          document,
          property: `${each.path}.thin-pool.name`,
          message: `Device class "${each.name}" of ${title(document)} needs thin pool ${place}, which the nodes of ${pools} do not have`,
        };
      }
    }
  },
};
