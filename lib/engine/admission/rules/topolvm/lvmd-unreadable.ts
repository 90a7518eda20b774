import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { isSet, title } from '../read';

/** A configuration of lvmd that says nothing. */
export const lvmdUnreadable: Rule = {
  id: 'topolvm/lvmd-unreadable',
  severity: Severity.ERROR,
  why: 'lvmd exits at its start, and no volume can be made on its nodes',
  fix: 'Write YAML or JSON with at least one entry under device-classes',
  evidence: 'topolvm/topolvm internal/lvmd/device_class_manager.go ValidateDeviceClasses',
  * inspectAll(world) {
    for (const { document, raw } of lvmdConfigs(world)) {
      const classes = raw?.['device-classes'];
      if (isSet(classes) && !(Array.isArray(classes) && classes.length === 0)) continue;
      yield { document, property: 'data["lvmd.yaml"]', message: `${title(document)} ${raw ? 'has no device class' : 'cannot be read as YAML'}` };
    }
  },
};
