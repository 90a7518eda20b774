import type { Violation } from '../rule';
import { oneOf, required } from './demands';
import type { Place } from './place';
import { keyFault } from './words';

const MOST_RULES = 20;
const MOST_VALUES = 255;

/** What is wrong in the policy on failed pods of a job. */
export function* failurePolicy(spec: Place): Iterable<Violation> {
  const policy = spec.to('podFailurePolicy');
  const pod = spec.to('template', 'spec');
  const replacement = spec.to('podReplacementPolicy');
  if (!policy.isSet) return;
  const restart = pod.to('restartPolicy');
  if (restart.text === 'OnFailure') yield restart.fault('restartPolicy must be Never for a podFailurePolicy');
  if (replacement.isSet && replacement.text !== 'Failed') yield replacement.fault('podReplacementPolicy must be Failed for a podFailurePolicy');
  const { entries } = policy.to('rules');
  if (entries.length > MOST_RULES) yield policy.to('rules').fault(`${entries.length} rules are more than ${MOST_RULES}`);
  const names = new Set([...pod.to('containers').entries, ...pod.to('initContainers').entries].map((container) => container.to('name').text));
  for (const rule of entries) {
    const [codes, conditions] = [rule.to('onExitCodes'), rule.to('onPodConditions')];
    if (codes.isSet !== conditions.isEmpty) yield rule.fault(`${codes.isSet ? 'both' : 'neither'} of onExitCodes and onPodConditions are set`);
    yield* required(rule.to('action'));
    if (rule.to('action').text === 'FailIndex' && !spec.to('backoffLimitPerIndex').isSet) yield rule.to('action').fault('FailIndex needs backoffLimitPerIndex');
    if (codes.isSet) yield* exitCodes(codes, names);
    if (conditions.entries.length > MOST_RULES) yield conditions.fault(`${conditions.entries.length} conditions are more than ${MOST_RULES}`);
    for (const condition of conditions.entries) {
      yield* required(condition.to('type'), keyFault);
      yield* oneOf(condition.to('status'), ['', 'True', 'False', 'Unknown']);
    }
  }
}

function* exitCodes(codes: Place, names: ReadonlySet<string>): Iterable<Violation> {
  const [name, operator, values] = ['containerName', 'operator', 'values'].map((field) => codes.to(field));
  const numbers = values.entries.map(({ number }) => number ?? 0);
  yield* required(operator);
  if (name.isSet && !names.has(name.text)) yield name.fault(`the pod has no container "${name.text}"`);
  if (numbers.length === 0 || numbers.length > MOST_VALUES) yield values.fault(`${numbers.length} exit codes are listed, 1 to ${MOST_VALUES} are allowed`);
  if (numbers.some((number, i) => i > 0 && numbers[i - 1] > number)) yield values.fault('the exit codes are not in ascending order');
  for (const [i, entry] of values.entries.entries()) {
    if (operator.text === 'In' && numbers[i] === 0) yield entry.fault('0 is success, so it is no failure to look for');
    if (numbers.indexOf(numbers[i]) !== i) yield entry.fault(`${numbers[i]} is there already`);
  }
}
