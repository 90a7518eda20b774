import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { fields, items, title } from '../read';

const TOP = ['socket-name', 'device-classes', 'lvcreate-option-classes', 'lvm-command-prefix'];
const DEVICE_CLASS = ['name', 'volume-group', 'default', 'spare-gb', 'stripe', 'stripe-size', 'lvcreate-options', 'type', 'thin-pool'];
const THIN_POOL = ['name', 'overprovision-ratio'];
const OPTION_CLASS = ['name', 'options'];

/** A key that lvmd does not know. */
export const lvmdKeyUnknown: Rule = {
  id: 'topolvm/lvmd-key-unknown',
  severity: Severity.ERROR,
  why: 'lvmd passes over keys it does not know, so a misspelt one leaves the default in force',
  fix: `Use ${TOP.join(', ')}, and for a device class ${DEVICE_CLASS.join(', ')}`,
  evidence: 'topolvm/topolvm pkg/lvmd/types, docs/lvmd.md',
  * inspectAll(world) {
    for (const { document, raw } of lvmdConfigs(world)) {
      const places: [string, unknown, readonly string[]][] = [['', raw, TOP]];
      items(raw?.['device-classes']).forEach((each, index) => {
        const path = `.device-classes[${index}]`;
        places.push([path, each, DEVICE_CLASS], [`${path}.thin-pool`, fields(each)['thin-pool'], THIN_POOL]);
      });
      items(raw?.['lvcreate-option-classes']).forEach((each, index) => places.push([`.lvcreate-option-classes[${index}]`, each, OPTION_CLASS]));
      for (const [path, place, known] of places) {
        for (const key of Object.keys(fields(place))) {
          if (known.includes(key)) continue;
          yield { document, property: `data["lvmd.yaml"]${path}.${key}`, message: `${title(document)} sets "${key}", which lvmd does not know` };
        }
      }
    }
  },
};
