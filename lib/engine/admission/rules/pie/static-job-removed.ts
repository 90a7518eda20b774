import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { mayFit, nodeNamed } from '../nodes';
import { dig, fields, items, namespaceOf, text, title } from '../read';
import { mounts, selectorOf } from './probe';
import { CRON_JOB, NODE_LABEL, PROBE_LABEL, probeOf } from './static-job';

const CLAIM = '/PersistentVolumeClaim';

/** What the controller takes for leftovers of a node. */
export const staticJobRemoved: Rule = {
  id: 'pie/static-job-removed',
  severity: Severity.ERROR,
  why: 'While a PieProbe mounts volumes, its controller deletes jobs and claims with the label of the probe that are not for one of its nodes, whoever made them',
  fix: 'Let the PieProbe select the node, set its disableMountProbes, or give the objects the label of another probe',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (reconcileMountProbes)',
  kinds: [CRON_JOB, CLAIM],
  * inspect(document, world) {
    const labels = fields(dig(document.object, 'metadata', 'labels'));
    const probeName = text(labels[PROBE_LABEL]);
    if (probeName === undefined || items(dig(document.object, 'metadata', 'ownerReferences')).length > 0) return;
    const probe = probeOf(world, { namespace: namespaceOf(document), probe: probeName });
    if (!probe || !mounts(probe)) return;
    const node = text(labels[NODE_LABEL]) ?? '';
    if (node === '') {
      if (document.object.kind === 'CronJob') return;
      yield { document, property: 'metadata.labels', message: `${title(document)} has the label of PieProbe ${probeName} and none of a node` };
      return;
    }
    const group = nodeNamed(world, node);
    if (!group || mayFit(group, selectorOf(probe))) return;
    yield { document, property: 'metadata.labels.node', message: `${title(document)} is for node ${node}, which PieProbe ${probeName} does not select` };
  },
};
