import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, title } from '../read';
import { CRON_JOB, minutesBetween, staticJobOf } from './static-job';

/** Jobs that nobody ends. */
export const staticRunUnlimited: Rule = {
  id: 'pie/static-run-unlimited',
  severity: Severity.WARNING,
  why: 'A volume that cannot be mounted keeps its pod waiting, no further run starts beside it, and pie does not count what never ran',
  fix: 'Set activeDeadlineSeconds of the jobs to less than the period, or let pie observe them',
  evidence: 'topolvm/pie internal/controller/probe_pod_controller.go (only pods with its finalizer); Kubernetes: Job activeDeadlineSeconds, CronJob concurrencyPolicy',
  kinds: [CRON_JOB],
  * inspect(document) {
    const job = staticJobOf(document);
    if (!job || job.counted) return;
    const deadline = count(dig(document.object, 'spec', 'jobTemplate', 'spec', 'activeDeadlineSeconds'));
    const period = (minutesBetween(document) ?? Infinity) * 60;
    if (deadline !== undefined && deadline < period) return;
    const says = deadline === undefined ? 'gives its runs no deadline' : `starts every ${period} s and gives each run ${deadline} s`;
    yield { document, property: 'spec.jobTemplate.spec.activeDeadlineSeconds', message: `${title(document)} ${says}` };
  },
};
