import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { isTopolvm, provisionerOf } from '../classes';
import { deviceClassName } from '../lvmd';
import { nameOf, title } from '../read';
import { restoredClaims } from './volume-sources';

/** Data that are to come from a volume of another device class. */
export const sourceClassDiffers: Rule = {
  id: 'topolvm/source-class-differs',
  severity: Severity.ERROR,
  why: 'A snapshot or copy is made inside of the thin pool of its source; TopoLVM refuses any other device class, also the default one where the source names it',
  fix: 'Use the storage class of the source',
  evidence: 'topolvm/topolvm docs/limitations.md, internal/driver/controller.go CreateVolume',
  * inspectAll(world) {
    for (const { set, property, source, sourceClass } of restoredClaims(world)) {
      const { storageClass, owner, document } = set;
      if (!isTopolvm(storageClass) || storageClass === sourceClass) continue;
      const same = provisionerOf(storageClass) === provisionerOf(sourceClass) && deviceClassName(storageClass) === deviceClassName(sourceClass);
      if (same) continue;
      const of = (each: typeof storageClass) => isTopolvm(each)
        ? `class ${nameOf(each)} (device class ${deviceClassName(each) ?? 'not named'})` : `class ${nameOf(each)} (${provisionerOf(each)})`;
      yield { document, property, message: `${owner} of ${of(storageClass)} begins with the data of ${title(source)} of ${of(sourceClass)}` };
    }
  },
};
