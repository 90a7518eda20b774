import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { dig, isSet, items, text, title } from '../read';

/** Two sets of lvcreate options under one name, or one without a name. */
export const optionClassTwice: Rule = {
  id: 'topolvm/option-class-twice',
  severity: Severity.ERROR,
  why: 'lvmd keeps the last one under a name and drops the others without a word',
  fix: 'Give every lvcreate option class its own name',
  evidence: 'topolvm/topolvm internal/lvmd/lvcreate_option_class_manager.go',
  * inspectAll(world) {
    for (const { document, raw } of lvmdConfigs(world)) {
      const seen = new Set<string>();
      for (const [index, entry] of items(raw?.['lvcreate-option-classes']).entries()) {
        if (!isSet(entry)) continue;
        const name = text(dig(entry, 'name')) ?? '';
        const property = `data["lvmd.yaml"].lvcreate-option-classes[${index}].name`;
        if (name === '') yield { document, property, message: `lvcreate option class ${index + 1} of ${title(document)} has no name` };
        else if (seen.has(name)) yield { document, property, message: `${title(document)} has two lvcreate option classes named "${name}"` };
        seen.add(name);
      }
    }
  },
};
