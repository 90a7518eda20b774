import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf } from '../read';
import { mounts, PROBE, probedClass, selectedNodes } from './probe';

const LIMIT = 63;

/** A name that does not fit into a label. */
export const labelTooLong: Rule = {
  id: 'pie/label-too-long',
  severity: Severity.ERROR,
  why: 'pie labels its jobs and claims with the names of the probe, the class and the node, and Kubernetes refuses labels over 63 characters',
  fix: 'Shorten the name, or leave the node out of nodeSelector',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (labels of CronJobs and claims)',
  kinds: [PROBE],
  * inspect(document, world) {
    const nodes = mounts(document) ? (selectedNodes(world, document) ?? []).map(({ node }) => ['spec.nodeSelector', node ?? '']) : [];
    for (const [property, name] of [['metadata.name', nameOf(document)], ['spec.monitoringStorageClass', probedClass(document)], ...nodes]) {
      if (name.length > LIMIT) yield { document, property, message: `PieProbe ${nameOf(document)} needs a label of ${name.length} characters: ${name}` };
    }
  },
};
