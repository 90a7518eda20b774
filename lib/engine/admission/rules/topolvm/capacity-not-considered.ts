import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, spec, title } from '../read';
import { running } from './workloads';

const SCHEDULED = ['apps/DaemonSet', 'apps/Deployment'];

/** A driver whose room nobody asks for. */
export const capacityNotConsidered: Rule = {
  id: 'topolvm/capacity-not-considered',
  severity: Severity.WARNING,
  why: 'Pods are put on nodes whatever room these have; on a full one, or one without the device class, they wait until the scheduler happens to choose another',
  fix: 'Set storageCapacity: true, or run topolvm-scheduler with the webhook',
  evidence: 'topolvm/topolvm docs/advanced-setup.md; Kubernetes: Storage Capacity',
  kinds: ['storage.k8s.io/CSIDriver'],
  * inspect(document, world) {
    if (nameOf(document) !== 'topolvm.io' || spec(document).storageCapacity === true) return;
    if (SCHEDULED.some((kind) => running(world, kind, 'topolvm-scheduler').length > 0)) return;
    yield { document, property: 'spec.storageCapacity', message: `${title(document)} tracks no capacity, and no topolvm-scheduler runs` };
  },
};
