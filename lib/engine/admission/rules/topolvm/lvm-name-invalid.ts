import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { dig, text, title } from '../read';

/** What LVM takes (lvm(8), "Valid names"). */
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9+_.][A-Za-z0-9+_.-]{0,126}$/;

/** A volume group or thin pool that no node can have. */
export const lvmNameInvalid: Rule = {
  id: 'topolvm/lvm-name-invalid',
  severity: Severity.ERROR,
  why: 'LVM has nothing of such a name, and lvmd exits at its start',
  fix: 'Write the name as vgs and lvs show it: at most 127 letters, digits, "+", "_", "." and "-", and no "-" at the front',
  evidence: 'LVM: lvm(8), valid names; topolvm/topolvm cmd/lvmd/app/root.go, issue 559',
  * inspectAll(world) {
    for (const { document, classes } of lvmdConfigs(world)) {
      for (const { path, name, volumeGroup, thin, raw } of classes) {
        const where = `Device class "${name}" of ${title(document)}`;
        const pool = thin ? text(dig(raw, 'thin-pool', 'name')) ?? '' : '';
        if (volumeGroup !== '' && !NAME.test(volumeGroup)) yield { document, property: `${path}.volume-group`, message: `${where} is on volume group "${volumeGroup}"` };
        if (pool !== '' && !NAME.test(pool)) yield { document, property: `${path}.thin-pool.name`, message: `${where} is in thin pool "${pool}"` };
      }
    }
  },
};
