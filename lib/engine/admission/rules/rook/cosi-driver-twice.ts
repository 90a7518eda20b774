import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { COSI_DRIVER } from './cosi';

/** Several drivers for COSI. */
export const cosiDriverTwice: Rule = {
  id: 'rook/cosi-driver-twice',
  severity: Severity.ERROR,
  why: 'Rook counts them over all namespaces and runs none as soon as there are two',
  fix: 'Keep one of them',
  evidence: 'rook/rook pkg/operator/ceph/object/cosi/controller.go reconcile (more than one instance)',
  * inspectAll(world) {
    const [first, ...others] = world.ofKind(COSI_DRIVER);
    for (const document of others) yield { document, property: '', message: `${title(document)} stands beside ${title(first)}` };
  },
};
