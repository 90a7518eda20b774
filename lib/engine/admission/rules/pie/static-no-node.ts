import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { mayFit, nodeGroups, podDemand, repellingTaint } from '../nodes';
import { title } from '../read';
import { CRON_JOB, staticJobOf } from './static-job';

/** Jobs that no node of the site takes. */
export const staticNoNode: Rule = {
  id: 'pie/static-no-node',
  severity: Severity.ERROR,
  why: 'The pod stays Pending, so that every run counts as late or fails, for ever',
  fix: 'Remove jobs of nodes that are gone, tolerate the taints of those that are there, and pin jobs by kubernetes.io/hostname as the node has it',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (pods pinned by kubernetes.io/hostname); Kubernetes: taints',
  kinds: [CRON_JOB],
  * inspect(document, world) {
    const job = staticJobOf(document);
    const groups = nodeGroups(world);
    if (!job || !groups) return;
    const demand = podDemand(job.pod);
    const fitting = groups.filter((group) => mayFit(group, demand));
    const taints = fitting.map((group) => repellingTaint(group, demand.tolerations));
    if (taints.some((taint) => taint === undefined)) return;
    if (taints[0] === undefined) {
      yield { document, property: `${job.path}.affinity`, message: `${title(document)} fits no node of the site${job.node === undefined ? '' : `; it is for ${job.node}`}` };
      return;
    }
    const { key, effect } = taints[0];
    yield { document, property: `${job.path}.tolerations`, message: `${title(document)} runs on the nodes of ${fitting[0].pool}, which are tainted ${key}:${effect}` };
  },
};
