import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { count, isSet, title } from '../read';

/** A setting of a device class that its kind does not use. */
export const deviceClassUnusedField: Rule = {
  id: 'topolvm/device-class-unused-field',
  severity: Severity.ERROR,
  why: 'lvmd does not look at it and does not say so',
  fix: 'Set type: thin for a thin pool, and stripe beside stripe-size',
  evidence: 'topolvm/topolvm internal/lvmd/device_class_manager.go, internal/lvmd/lvservice.go',
  * inspectAll(world) {
    for (const { document, classes } of lvmdConfigs(world)) {
      for (const { path, name, raw, thin } of classes) {
        const where = `Device class "${name}" of ${title(document)}`;
        if (!thin && isSet(raw['thin-pool'])) yield { document, property: `${path}.thin-pool`, message: `${where} is thick and has a thin pool` };
        if (isSet(raw['stripe-size']) && !count(raw.stripe)) yield { document, property: `${path}.stripe-size`, message: `${where} has a stripe size and no stripe` };
      }
    }
  },
};
