import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { count, isSet, items, text, title } from '../read';

const STRIPES = /^(--stripes(=|$)|-i)/;
const STRIPE_SIZE = /^(--stripesize(=|$)|-I)/;

/** Stripes that lvcreate is told twice. */
export const stripesTwice: Rule = {
  id: 'topolvm/stripes-twice',
  severity: Severity.ERROR,
  why: 'lvcreate refuses an argument that it gets twice, and every volume of the class fails',
  fix: 'Set stripe and stripe-size, or the arguments in lvcreate-options',
  evidence: 'topolvm/topolvm internal/lvmd/command/lvm.go CreateVolume; LVM: lvcreate(8)',
  * inspectAll(world) {
    for (const { document, classes } of lvmdConfigs(world)) {
      for (const { path, name, raw } of classes) {
        if (!count(raw.stripe)) continue;
        const given = items(raw['lvcreate-options']).map((each) => text(each) ?? '')
          .find((option) => STRIPES.test(option) || (isSet(raw['stripe-size']) && STRIPE_SIZE.test(option)));
        if (given === undefined) continue;
        yield { document, property: `${path}.lvcreate-options`, message: `Device class "${name}" of ${title(document)} sets stripe and gives lvcreate ${given} as well` };
      }
    }
  },
};
