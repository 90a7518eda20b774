import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { PROBE } from './probe';
import { CRON_JOB, POD_FINALIZER, probeOf, staticJobOf } from './static-job';

/** Jobs whose pods wait for the controller, which does not know their probe. */
export const staticProbeMissing: Rule = {
  id: 'pie/static-probe-missing',
  severity: Severity.ERROR,
  why: 'The controller looks for the threshold in the PieProbe: without it every run counts as late within a second and is killed, and no pod ever goes away',
  fix: 'Add a PieProbe of that name with disableProvisionProbe and disableMountProbes, or leave the finalizer out',
  evidence: 'topolvm/pie internal/controller/probe_pod_controller.go (Reconcile), internal/controller/provision_observer.go (check)',
  kinds: [CRON_JOB],
  * inspect(document, world) {
    const job = staticJobOf(document);
    if (!job?.counted || probeOf(world, job) || world.isExternal(PROBE, job.namespace, job.probe)) return;
    yield {
      document, property: 'spec.jobTemplate.spec.template.metadata.finalizers', message: `${title(document)} has pods with the finalizer ${POD_FINALIZER}, and there is no PieProbe ${job.probe}`,
    };
  },
};
