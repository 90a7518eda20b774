import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { different, oneOf } from './demands';
import type { Place } from './place';
import { containerPlaces, podPlace, POD_KINDS } from './pods';

const MOST_RULES = 20;
const RESIZABLE = ['cpu', 'memory'];

/** When single containers start again, and what a change of their resources does. */
export const containerRestart: Rule = {
  id: 'syntax/container-restart',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Write resize policies for cpu and memory only, and restart rules beside a restartPolicy of the container',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateResizePolicy, validateContainerRestartPolicy',
  kinds: POD_KINDS,
  * inspect(document) {
    const never = podPlace(document).to('restartPolicy').text === 'Never';
    for (const container of containerPlaces(document)) {
      yield* oneOf(container.to('restartPolicy'), ['Always', 'Never', 'OnFailure']);
      for (const policy of container.to('resizePolicy').entries) yield* resize(policy, container.to('resizePolicy'), never);
      yield* different(container.to('resizePolicy').entries.map((policy) => policy.to('resourceName')));
      const rules = container.to('restartPolicyRules');
      if (rules.entries.length > MOST_RULES) yield rules.fault(`${rules.entries.length} rules are more than ${MOST_RULES}`);
      if (!rules.isEmpty && container.to('restartPolicy').text === '') yield container.to('restartPolicy').fault('restartPolicyRules need a restartPolicy');
      for (const rule of rules.entries) if (!rule.to('exitCodes').isSet) yield rule.to('exitCodes').fault('the rule names no exit codes');
    }
  },
};

function* resize(policy: Place, list: Place, never: boolean): Iterable<Violation> {
  const [resource, restart] = [policy.to('resourceName').text, policy.to('restartPolicy').text];
  if (!RESIZABLE.includes(resource)) yield list.fault(`"${resource}" is neither cpu nor memory`);
  if (restart !== 'NotRequired' && restart !== 'RestartContainer') yield list.fault(`"${restart}" is neither NotRequired nor RestartContainer`);
  if (never && restart !== 'NotRequired') yield list.fault(`the policy of ${resource} restarts the container, which the pod never does`);
}
