import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { layoutProblem } from '../lvcreate-room';
import { lvmdConfigs } from '../lvmd';
import { count, dig, items, text, title } from '../read';

/** Copies and stripes that LVM does not lay out so. */
export const layoutImpossible: Rule = {
  id: 'topolvm/layout-impossible',
  severity: Severity.ERROR,
  why: 'LVM refuses every volume that is to be made so, and nobody looks at the arguments before',
  fix: 'See lvmraid(7) for what a type takes, and try the arguments with lvcreate on a node',
  evidence: 'topolvm/topolvm docs/limitations.md (lvcreate-options); LVM: lvcreate(8), lvmraid(7)',
  * inspectAll(world) {
    for (const { document, raw, classes } of lvmdConfigs(world)) {
      for (const { path, name, thin, raw: each } of classes) {
        const problem = thin ? undefined : layoutProblem(words(each['lvcreate-options']), count(each.stripe));
        if (problem !== undefined) yield { document, property: `${path}.lvcreate-options`, message: `Device class "${name}" of ${title(document)}: ${problem}` };
      }
      for (const [index, each] of items(raw?.['lvcreate-option-classes']).entries()) {
        const problem = layoutProblem(words(dig(each, 'options')));
        if (problem === undefined) continue;
        const property = `data["lvmd.yaml"].lvcreate-option-classes[${index}].options`;
        yield { document, property, message: `lvcreate option class "${text(dig(each, 'name')) ?? ''}" of ${title(document)}: ${problem}` };
      }
    }
  },
};

function words(value: unknown): string[] {
  return items(value).map((each) => text(each) ?? '');
}
