import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { LVMD_SHAPE, places } from '../lvmd-shape';
import { title } from '../read';

const [DEVICE_CLASS] = LVMD_SHAPE['device-classes'];

/** A key that lvmd does not know. */
export const lvmdKeyUnknown: Rule = {
  id: 'topolvm/lvmd-key-unknown',
  severity: Severity.ERROR,
  why: 'lvmd passes over keys it does not know, so a misspelt one leaves the default in force',
  fix: `Use ${Object.keys(LVMD_SHAPE).join(', ')}, and for a device class ${Object.keys(DEVICE_CLASS).join(', ')}`,
  evidence: 'topolvm/topolvm pkg/lvmd/types, docs/lvmd.md',
  * inspectAll(world) {
    for (const { document, raw } of lvmdConfigs(world)) {
      for (const { path, key, shape } of places(raw)) {
        if (shape !== undefined) continue;
        yield { document, property: `data["lvmd.yaml"]${path}`, message: `${title(document)} sets "${key}", which lvmd does not know` };
      }
    }
  },
};
