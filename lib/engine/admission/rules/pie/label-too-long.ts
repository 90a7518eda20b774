import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf } from '../read';
import { PROBE, probedClass } from './probe';

const LIMIT = 63;

/** A name that does not fit into a label. */
export const labelTooLong: Rule = {
  id: 'pie/label-too-long',
  severity: Severity.ERROR,
  why: 'pie labels its jobs with the names of the probe and the class, and Kubernetes refuses labels over 63 characters',
  fix: 'Shorten the name',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (labels of CronJobs)',
  kinds: [PROBE],
  * inspect(document) {
    for (const [property, name] of [['metadata.name', nameOf(document)], ['spec.monitoringStorageClass', probedClass(document)]]) {
      if (name.length > LIMIT) yield { document, property, message: `PieProbe ${nameOf(document)} needs a label of ${name.length} characters: ${name}` };
    }
  },
};
