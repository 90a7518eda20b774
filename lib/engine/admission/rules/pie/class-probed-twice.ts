import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, namespaceOf } from '../read';
import { mounts, PROBE, probedClass, provisions } from './probe';

/** Two probes that do the same. */
export const classProbedTwice: Rule = {
  id: 'pie/class-probed-twice',
  severity: Severity.WARNING,
  why: 'Both make volumes of the class in every period, and alerts on the class fire twice',
  fix: 'Keep one probe for a class, or split making and mounting with disableMountProbes and disableProvisionProbe',
  evidence: 'topolvm/pie docs/user-manual.md',
  * inspectAll(world) {
    const first = new Map<string, string>();
    for (const document of world.ofKind(PROBE)) {
      for (const [work, does] of [['makes', provisions(document)], ['mounts', mounts(document)]] as const) {
        const key = `${namespaceOf(document)}/${work}/${probedClass(document)}`;
        const other = does ? first.get(key) : undefined;
        if (does && other === undefined) first.set(key, nameOf(document));
        if (other === undefined) continue;
        yield { document, property: 'spec.monitoringStorageClass', message: `PieProbe ${nameOf(document)} ${work} volumes of class ${probedClass(document)}, as ${other} does` };
        break;
      }
    }
  },
};
