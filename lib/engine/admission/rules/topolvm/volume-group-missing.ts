import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs, nodesSurelyOfDeviceClass } from '../lvmd';
import { nodeGroups } from '../nodes';
import { title } from '../read';

/** A device class on a volume group that nodes do not have. */
export const volumeGroupMissing: Rule = {
  id: 'topolvm/volume-group-missing',
  severity: Severity.ERROR,
  why: 'lvmd exits on every node that lacks one of its volume groups, and TopoLVM never makes volume groups',
  fix: 'Correct the name, make the volume group on these nodes, or keep this lvmd to the nodes that have it',
  evidence: 'topolvm/topolvm cmd/lvmd/app/root.go, docs/lvmd.md',
  * inspectAll(world) {
    // Sites that declare no volume groups at all say nothing about them.
    const declared = nodeGroups(world)?.some(({ volumeGroups }) => Object.keys(volumeGroups).length > 0);
    if (!declared) return;
    for (const { document, classes, demand } of lvmdConfigs(world)) {
      for (const each of classes) {
        const lacking = (nodesSurelyOfDeviceClass(world, each) ?? []).filter(({ volumeGroups }) => volumeGroups[each.volumeGroup] === undefined);
        const having = nodeGroups(world)?.some(({ volumeGroups }) => volumeGroups[each.volumeGroup] !== undefined);
        if (each.volumeGroup === '' || lacking.length === 0 || (!demand && having)) continue;
        const pools = [...new Set(lacking.map(({ pool }) => pool))].join(', ');
        yield {
          document,
          property: `${each.path}.volume-group`,
          message: `Device class "${each.name}" of ${title(document)} needs volume group ${each.volumeGroup}, which the nodes of ${pools} do not have`,
        };
      }
    }
  },
};
