import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { title } from '../read';

/** A command for LVM without a program. */
export const lvmCommandEmpty: Rule = {
  id: 'topolvm/lvm-command-empty',
  severity: Severity.ERROR,
  why: 'lvmd has no program to ask for volume groups and exits at its start',
  fix: 'Write the command that LVM\'s subcommands follow, one word an entry, or leave lvm-command-prefix out for the node\'s own LVM',
  evidence: 'topolvm/topolvm internal/lvmd/command/lvm_command.go (SetLVMCommandPrefix)',
  * inspectAll(world) {
    for (const { document, raw } of lvmdConfigs(world)) {
      const command = raw?.['lvm-command-prefix'];
      if (!Array.isArray(command) || (command[0] ?? '') !== '') continue;
      yield { document, property: 'data["lvmd.yaml"].lvm-command-prefix', message: `${title(document)} calls LVM by nothing` };
    }
  },
};
