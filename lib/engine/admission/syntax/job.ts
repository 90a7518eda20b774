import { isDnsLabel } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { formed, within } from './demands';
import { domainPath } from './forms';
import { madeName } from './generated-name';
import { failurePolicy } from './job-failure';
import { Place } from './place';

const COUNTS = [
  'parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished', 'backoffLimitPerIndex', 'maxFailedIndexes',
];
const MOST_RULES = 20;
const MOST_PARALLEL = 100_000;
const INDEX = /^\d+(-\d+)?$/;

/** How jobs run and when they are done. */
export const job: Rule = {
  id: 'syntax/job',
  severity: Severity.ERROR,
  why: 'The API server refuses the job',
  fix: 'Use counts that are not below zero; limits per index and success policies need completionMode Indexed with completions',
  evidence: 'k8s.io/kubernetes/pkg/apis/batch/validation: validateJobSpec',
  kinds: ['batch/Job', 'batch/CronJob'],
  * inspect(document) {
    const root = new Place(document, document.object);
    const spec = document.object.kind === 'Job' ? root.to('spec') : root.to('spec', 'jobTemplate', 'spec');
    for (const name of COUNTS) yield* within(spec.to(name), 0);
    yield* formed(spec.to('managedBy'), (name) => (name.length > 63 ? 'has more than 63 characters' : domainPath(name)));
    if (spec.to('completionMode').text === 'Indexed') yield* indexed(spec);
    else for (const name of ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy']) if (spec.to(name).isSet) yield spec.to(name).fault(`${name} needs completionMode Indexed`);
    if (spec.to('maxFailedIndexes').isSet && !spec.to('backoffLimitPerIndex').isSet) yield spec.to('backoffLimitPerIndex').fault('maxFailedIndexes needs backoffLimitPerIndex');
    yield* failurePolicy(spec);
    if (document.object.kind === 'Job' && spec.to('selector').isSet && spec.to('manualSelector').value !== true) {
      yield spec.to('selector').fault('Kubernetes makes the selector itself unless manualSelector is true');
    }
  },
};

function* indexed(spec: Place): Iterable<Violation> {
  const completions = spec.to('completions').number;
  const name = nameFrom(new Place(spec.document, spec.document.object).to('metadata'));
  const last = `${name.field === 'name' ? name.text : madeName(name.text)}-${(completions ?? 1) - 1}`;
  if (spec.document.object.kind === 'Job' && name.text !== '' && !isDnsLabel(last)) yield name.fault(`the last pod cannot be named "${last}"`);
  const [parallelism, failed] = [spec.to('parallelism'), spec.to('maxFailedIndexes')];
  if (completions === undefined) yield spec.to('completions').fault('completionMode Indexed needs completions');
  yield* within(parallelism, 0, MOST_PARALLEL);
  if (completions !== undefined && (failed.number ?? 0) > completions) yield failed.fault(`maxFailedIndexes ${failed.number} is above the ${completions} completions`);
  const policy = spec.to('successPolicy');
  if (!policy.isSet || completions === undefined) return;
  if (policy.to('rules').isEmpty) yield policy.to('rules').fault('the policy has no rule');
  if (policy.to('rules').entries.length > MOST_RULES) yield policy.to('rules').fault(`${policy.to('rules').entries.length} rules are more than ${MOST_RULES}`);
  for (const rule of policy.to('rules').entries) yield* success(rule, completions);
}

/** What the job is named by. */
function nameFrom(metadata: Place): Place {
  return metadata.to('name').text === '' ? metadata.to('generateName') : metadata.to('name');
}

function* success(rule: Place, completions: number): Iterable<Violation> {
  const [count, indexes] = [rule.to('succeededCount'), rule.to('succeededIndexes')];
  if (!count.isSet && !indexes.isSet) yield rule.fault('the rule names neither a count nor indexes');
  const total = indexes.isSet ? countOf(indexes.text, completions) : completions;
  if (total === undefined) yield indexes.fault(`"${indexes.text}" are no ascending indexes below ${completions} such as 0,2-3`);
  if ((count.number ?? 0) > (total ?? 0)) yield count.fault(`succeededCount ${count.number} is above ${total ?? 0}`);
  else if ((count.number ?? 0) > completions) yield count.fault(`succeededCount ${count.number} is above the ${completions} completions`);
  yield* within(count, 0);
}

/** How many indexes a list such as `0,2-3` names, `undefined` when it is none. */
function countOf(list: string, completions: number): number | undefined {
  let total = 0;
  let last = -1;
  for (const part of list === '' ? [] : list.split(',')) {
    const [from, to = from] = part.split('-').map(Number);
    if (!INDEX.test(part) || from <= last || to < from || (part.includes('-') && to === from) || to >= completions) return undefined;
    total += to - from + 1;
    last = to;
  }
  return total;
}
