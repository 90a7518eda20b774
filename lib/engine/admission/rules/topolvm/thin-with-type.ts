import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { isTopolvm, STORAGE_CLASS } from '../classes';
import { deviceClassesOf, lvmdConfigs } from '../lvmd';
import { dig, fields, items, text, title } from '../read';

const PARAMETER = 'topolvm.io/lvcreate-option-class';
const TYPE = /^--type(?:=(.*))?$/;

/** Thin volumes that are to lie on disks in a way of their own. */
export const thinWithType: Rule = {
  id: 'topolvm/thin-with-type',
  severity: Severity.ERROR,
  why: 'lvmd asks for a thin volume and LVM refuses another type beside that, so every volume fails',
  fix: 'Leave --type out: thin volumes lie where their pool lies, so give the pool its copies and stripes when you make it',
  evidence: 'topolvm/topolvm internal/lvmd/command/lvm.go (ThinPool.CreateVolume); LVM: lvcreate(8), lvmthin(7)',
  * inspectAll(world) {
    for (const { document, classes } of lvmdConfigs(world)) {
      for (const { path, name, thin, raw } of classes) {
        const type = thin ? typeIn(raw['lvcreate-options']) : undefined;
        if (type !== undefined) yield { document, property: `${path}.lvcreate-options`, message: `Device class "${name}" of ${title(document)} is thin and asks for type ${type}` };
      }
    }
    for (const document of world.ofKind(STORAGE_CLASS).filter(isTopolvm)) {
      const wanted = fields(document.object.parameters)[PARAMETER];
      for (const { name, thin, config } of wanted === undefined ? [] : deviceClassesOf(world, document)) {
        const own = items(config.raw?.['lvcreate-option-classes']).find((each) => dig(each, 'name') === wanted);
        const type = thin ? typeIn(dig(own, 'options')) : undefined;
        if (type === undefined) continue;
        yield { document, property: `parameters["${PARAMETER}"]`, message: `${title(document)} asks for type ${type} by "${String(wanted)}", and device class "${name}" is thin` };
        break;
      }
    }
  },
};

function typeIn(options: unknown): string | undefined {
  const words = items(options).map((each) => text(each) ?? '');
  const index = words.findIndex((word) => TYPE.test(word));
  const type = index < 0 ? undefined : TYPE.exec(words[index])?.[1] ?? words[index + 1];
  return type === undefined || type === 'thin' ? undefined : type;
}
