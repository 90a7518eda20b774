import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { podsPerHour, sources } from './job-groups';
import { probedWork } from './probe-jobs';

/**
 * A pod in every second. Each is made, changed (its finalizer) and deleted: three of the twenty changes a second for which Kubernetes
 * keeps its promises in its largest clusters, before the jobs, claims, volumes and events around it. Probes are to watch, not to be the load.
 */
const MOST = 3600;
const NAMED = 3;

/** Probes that are a load of their own. */
export const manyPods: Rule = {
  id: 'pie/many-pods',
  severity: Severity.WARNING,
  why: 'Every run is a pod with its job and events, and for new volumes a claim and a volume: more than one a second is a load on API server, scheduler and '
    + 'kubelets by itself',
  fix: 'Set a longer probePeriod, select fewer nodes, or set disableMountProbes where making volumes is enough to watch',
  evidence: 'kubernetes/community sig-scalability/slos/slos.md (churn in the steady state); topolvm/pie internal/controller/pie/pieprobe_controller.go',
  * inspectAll(world) {
    const { jobs } = probedWork(world);
    const pods = podsPerHour(jobs);
    if (pods <= MOST) return;
    const all = sources(jobs);
    const named = all.slice(0, NAMED).map(({ document, pods: own }) => `${title(document)} ${own}`).join(', ');
    const rest = all.length > NAMED ? ` and ${all.length - NAMED} more` : '';
    const [{ document, property }] = all;
    yield { document, property, message: `Probes start ${pods} pods an hour, more than ${MOST}: ${named}${rest}` };
  },
};
