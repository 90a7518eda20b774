import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { text } from '../rules/read';
import { formatPath } from '../schema/path';
import { podOf } from './pods';

const ALWAYS = ['Always'];
const ENDING = ['OnFailure', 'Never'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  Deployment: ALWAYS, StatefulSet: ALWAYS, DaemonSet: ALWAYS, ReplicaSet: ALWAYS, Job: ENDING, CronJob: ENDING,
};

/** When the pods of a workload start again. */
export const restartPolicy: Rule = {
  id: 'syntax/restart-policy',
  severity: Severity.ERROR,
  why: 'The API server refuses the workload',
  fix: 'Leave restartPolicy out for workloads that run for ever, and set OnFailure or Never for jobs',
  evidence: 'k8s.io/kubernetes/pkg/apis/apps/validation: ValidatePodTemplateSpecForReplicaSet; pkg/apis/batch/validation: validateJobSpec',
  kinds: ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'batch/Job', 'batch/CronJob'],
  * inspect(document) {
    const pod = podOf(document);
    const policy = (text(pod.spec.restartPolicy) ?? '') || 'Always';
    const allowed = ALLOWED[String(document.object.kind)];
    if (allowed.includes(policy)) return;
    const message = `restartPolicy is ${policy}, but must be ${allowed.join(' or ')} in a ${String(document.object.kind)}`;
    yield { document, property: formatPath([...pod.path, 'restartPolicy']), message };
  },
};
