import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs, nodesSurelyOfDeviceClass } from '../lvmd';
import type { NodeGroup } from '../nodes';
import { readable, title } from '../read';
import { thinPoolsIn } from './volume-stores';

/** A reserve as large as the volume group. */
export const spareExceedsVolumeGroup: Rule = {
  id: 'topolvm/spare-exceeds-volume-group',
  severity: Severity.ERROR,
  why: 'What is kept free is taken off what the node offers, so it offers nothing and no claim is ever scheduled there',
  fix: 'Lower spare-gb, which is 10 GiB unless set',
  evidence: 'topolvm/topolvm docs/lvmd.md (spare-gb), internal/lvmd/device_class_manager.go',
  * inspectAll(world) {
    for (const { document, classes } of lvmdConfigs(world)) {
      for (const each of classes) {
        if (each.thin) continue;
        const nodes = nodesSurelyOfDeviceClass(world, each) ?? [];
        const left = (group: NodeGroup) => (group.volumeGroups[each.volumeGroup] ?? Infinity) - thinPoolsIn(group, each.volumeGroup);
        const tooSmall = nodes.find((group) => left(group) <= each.spare);
        if (!tooSmall) continue;
        const beside = thinPoolsIn(tooSmall, each.volumeGroup) > 0 ? ' beside its thin pools' : '';
        yield {
          document,
          property: `${each.path}.spare-gb`,
          message: `Device class "${each.name}" of ${title(document)} keeps ${readable(each.spare)} free of volume group ${each.volumeGroup}, which has ${readable(left(tooSmall))}${beside} on the nodes of ${tooSmall.pool}`,
        };
      }
    }
  },
};
