import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text, title } from '../read';
import { argumentOf, CLASS_LABEL, CRON_JOB, NODE_LABEL, PROBE_LABEL, staticJobOf } from './static-job';

/** Jobs that say two things about what they probe. */
export const staticLabelsDiffer: Rule = {
  id: 'pie/static-labels-differ',
  severity: Severity.ERROR,
  why: 'Runs are counted by the labels of their pods and measured by the arguments: one probe appears under two names, and alerts see half of it',
  fix: 'Write the labels of the CronJob on its pods and into the arguments as well',
  evidence: 'topolvm/pie internal/controller/provision_observer.go (getNodeNameAndStorageClass), cmd/probe.go',
  kinds: [CRON_JOB],
  * inspect(document) {
    const job = staticJobOf(document);
    if (!job) return;
    const known = [[PROBE_LABEL, job.probe, '--pie-probe-name'], [CLASS_LABEL, job.storageClass, '--storage-class'], [NODE_LABEL, job.node, '--node-name']] as const;
    for (const [label, own, flag] of known) {
      const ofPod = text(job.podLabels[label]);
      if (ofPod !== own) {
        yield {
          document, property: 'spec.jobTemplate.spec.template.metadata.labels', message: `${title(document)} has the label ${label} ${own ?? 'nowhere'}, its pods ${ofPod ?? 'nowhere'}`,
        };
        continue;
      }
      const argument = argumentOf(job, flag);
      if (argument === undefined || argument === own) continue;
      yield { document, property: `${job.path}.containers[0].args`, message: `${title(document)} has the label ${label} ${own ?? 'nowhere'} and the argument ${flag}=${argument}` };
    }
  },
};
