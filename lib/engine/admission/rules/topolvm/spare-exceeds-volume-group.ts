import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs, nodesSurelyOfDeviceClass } from '../lvmd';
import { readable, title } from '../read';

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
        const tooSmall = nodes.find(({ volumeGroups }) => (volumeGroups[each.volumeGroup] ?? Infinity) <= each.spare);
        if (!tooSmall) continue;
        yield {
          document,
          property: `${each.path}.spare-gb`,
          message: `Device class "${each.name}" of ${title(document)} keeps ${readable(each.spare)} free of volume group ${each.volumeGroup}, which has ${readable(tooSmall.volumeGroups[each.volumeGroup])} on the nodes of ${tooSmall.pool}`,
        };
      }
    }
  },
};
