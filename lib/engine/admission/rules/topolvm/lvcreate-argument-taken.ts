import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { dig, items, text, title } from '../read';

/** What lvmd itself gives lvcreate for every volume. */
const TAKEN = /^(--(name|size|extents|virtualsize|thin|thinpool|wipesignatures)\b|-[nLlVTW])/;

/** Arguments that lvcreate gets from lvmd already. */
export const lvcreateArgumentTaken: Rule = {
  id: 'topolvm/lvcreate-argument-taken',
  severity: Severity.ERROR,
  why: 'lvmd gives every volume its name, its size and its pool; lvcreate refuses what it gets twice, and every volume fails',
  fix: 'Leave it out',
  evidence: 'topolvm/topolvm internal/lvmd/command/lvm.go CreateVolume; LVM: lvcreate(8)',
  * inspectAll(world) {
    for (const { document, raw, classes } of lvmdConfigs(world)) {
      for (const { path, name, raw: each } of classes) yield* taken(document, `${path}.lvcreate-options`, `Device class "${name}"`, each['lvcreate-options']);
      for (const [index, each] of items(raw?.['lvcreate-option-classes']).entries()) {
        const path = `data["lvmd.yaml"].lvcreate-option-classes[${index}].options`;
        yield* taken(document, path, `lvcreate option class "${text(dig(each, 'name')) ?? ''}"`, dig(each, 'options'));
      }
    }
  },
};

function* taken(document: Document, property: string, owner: string, options: unknown): Iterable<Violation> {
  const option = items(options).map((each) => text(each) ?? '').find((each) => TAKEN.test(each));
  if (option !== undefined) yield { document, property, message: `${owner} of ${title(document)} gives lvcreate ${option}` };
}
