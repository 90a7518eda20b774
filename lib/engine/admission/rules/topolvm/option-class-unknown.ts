import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { isTopolvm, STORAGE_CLASS } from '../classes';
import { lvmdConfigs } from '../lvmd';
import { dig, fields, items, text, title } from '../read';

/** A storage class with lvcreate options that no node has. */
export const optionClassUnknown: Rule = {
  id: 'topolvm/option-class-unknown',
  severity: Severity.ERROR,
  why: 'Every volume fails with an internal error, after it was given a node, and is retried for ever',
  fix: 'Use a name from lvcreate-option-classes of lvmd',
  evidence: 'topolvm/topolvm internal/lvmd/lvservice.go CreateLV',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    const name = text(fields(document.object.parameters)['topolvm.io/lvcreate-option-class']);
    const configs = lvmdConfigs(world);
    if (!isTopolvm(document) || !name || configs.length === 0) return;
    const known = configs.flatMap(({ raw }) => items(raw?.['lvcreate-option-classes']).map((each) => text(dig(each, 'name')) ?? ''));
    if (known.includes(name)) return;
    yield {
      document,
      property: 'parameters["topolvm.io/lvcreate-option-class"]',
      message: `${title(document)} uses lvcreate options "${name}", the nodes have ${known.length > 0 ? known.join(', ') : 'none'}`,
    };
  },
};
