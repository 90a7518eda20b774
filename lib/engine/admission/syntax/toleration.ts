import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { formed, oneOf } from './demands';
import type { Place } from './place';
import { podPlace, POD_KINDS } from './pods';
import { keyFault, labelFault } from './words';

const EFFECTS = ['', 'NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** Taints of nodes that pods put up with. */
export const toleration: Rule = {
  id: 'syntax/toleration',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Write a key with a value, or the operator Exists without one; tolerationSeconds only with the effect NoExecute',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateTolerations',
  kinds: POD_KINDS,
  * inspect(document) {
    for (const each of podPlace(document).to('tolerations').entries) yield* faults(each);
  },
};

function* faults(place: Place): Iterable<Violation> {
  const [key, operator, value, effect] = ['key', 'operator', 'value', 'effect'].map((name) => place.to(name));
  yield* formed(key, keyFault);
  yield* oneOf(operator, ['', 'Equal', 'Exists']);
  yield* oneOf(effect, EFFECTS);
  if (key.text === '' && operator.text !== 'Exists') yield operator.fault('without a key the operator must be Exists');
  if (place.to('tolerationSeconds').isSet && effect.text !== 'NoExecute') yield effect.fault('tolerationSeconds is set, so the effect must be NoExecute');
  if (operator.text === 'Exists' && value.text !== '') yield operator.fault(`the operator Exists takes no value, "${value.text}" is set`);
  const fault = operator.text === 'Exists' ? undefined : labelFault(value.text);
  if (fault !== undefined) yield operator.fault(`the value "${value.text}" ${fault}`);
}
