import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { dig, text, title } from '../read';

/** Two device classes of one name, or on one volume group. */
export const deviceClassTwice: Rule = {
  id: 'topolvm/device-class-twice',
  severity: Severity.ERROR,
  why: 'lvmd exits at its start, since it could not tell whose space it is',
  fix: 'Give every device class its own name and its own volume group or thin pool',
  evidence: 'topolvm/topolvm internal/lvmd/device_class_manager.go ValidateDeviceClasses',
  * inspectAll(world) {
    for (const { document, classes } of lvmdConfigs(world)) {
      const names = new Set<string>();
      const places = new Map<string, string>();
      for (const { path, name, volumeGroup, thin, raw } of classes) {
        const pool = thin ? ` pool ${text(dig(raw, 'thin-pool', 'name')) ?? ''}` : '';
        const place = `${volumeGroup}${pool}`;
        const other = places.get(place);
        if (names.has(name)) {
          yield { document, property: `${path}.name`, message: `${title(document)} has two device classes named "${name}"` };
        } else if (other !== undefined && volumeGroup !== '') {
          yield { document, property: `${path}.volume-group`, message: `Device classes "${other}" and "${name}" of ${title(document)} both take volume group ${place}` };
        }
        names.add(name);
        places.set(place, name);
      }
    }
  },
};
