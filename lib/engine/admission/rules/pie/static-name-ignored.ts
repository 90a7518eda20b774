import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, title } from '../read';
import { CRON_JOB, staticJobOf } from './static-job';

/** Jobs that the controller passes over by their names. */
export const staticNameIgnored: Rule = {
  id: 'pie/static-name-ignored',
  severity: Severity.ERROR,
  why: 'The controller looks only at pods whose names begin with mount or provision: others are never counted, and their finalizer is never taken away',
  fix: 'Begin the name with mount- or provision-, or leave the finalizer out',
  evidence: 'topolvm/pie internal/controller/probe_pod_controller.go (Reconcile)',
  kinds: [CRON_JOB],
  * inspect(document) {
    if (!staticJobOf(document)?.counted || /^(mount|provision)/.test(nameOf(document))) return;
    yield { document, property: 'metadata.name', message: `${title(document)} has pods with the finalizer of pie and a name that pie does not look at` };
  },
};
