import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { title } from '../read';

/** Several default device classes on one node. */
export const defaultClassesMany: Rule = {
  id: 'topolvm/default-classes-many',
  severity: Severity.ERROR,
  why: 'lvmd exits at its start',
  fix: 'Set default: true on one device class at most',
  evidence: 'topolvm/topolvm internal/lvmd/device_class_manager.go ValidateDeviceClasses, issue 992',
  * inspectAll(world) {
    for (const { document, classes } of lvmdConfigs(world)) {
      const defaults = classes.filter(({ isDefault }) => isDefault);
      for (const { path } of defaults.slice(1)) {
        yield { document, property: `${path}.default`, message: `${title(document)} has ${defaults.length} default device classes: ${defaults.map(({ name }) => name).join(', ')}` };
      }
    }
  },
};
