import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { remembered } from '../memo';
import { allProbings, type Probing } from './probing';

/** Two probes that do the same. */
export const classProbedTwice: Rule = {
  id: 'pie/class-probed-twice',
  severity: Severity.WARNING,
  why: 'Both make volumes of the class in every period, and alerts on the class fire twice',
  fix: 'Keep one probe for a class, or split making and mounting with disableMountProbes and disableProvisionProbe',
  evidence: 'topolvm/pie docs/user-manual.md',
  * inspectAll(world) {
    const earlier = new Map<string, Probing[]>();
    for (const probing of allProbings(world)) {
      const { document, title, namespace, storageClass, classProperty } = probing;
      for (const [work, does] of [['makes', probing.provisions], ['mounts', probing.mounts]] as const) {
        if (!does) continue;
        const peers = remembered(earlier, `${namespace}/${work}/${storageClass}`, () => []);
        const other = peers.find((each) => meet(each, probing));
        peers.push(probing);
        if (other === undefined) continue;
        yield { document, property: classProperty, message: `${title} ${work} volumes of class ${storageClass}, as ${other.probe} does` };
        break;
      }
    }
  },
};

/** Whether two probes run on a node: those of different pools have different things to say. */
function meet({ nodes }: Probing, other: Probing): boolean {
  if (nodes === undefined || other.nodes === undefined) return true;
  return nodes.some((each) => other.nodes?.includes(each));
}
