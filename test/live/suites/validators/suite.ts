import { ask, type Answer } from '../../harness/oracle';
import type { Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { changed } from './change';
import { compared, isFurther, type Comparison } from './comparison';
import { errorsIn } from './engine';
import { minimal } from './minimal';
import { compareNetworkUpdates } from './network-update';
import type { Subject } from './subject';
import { SUBJECTS } from './subjects';
import { compareTopology } from './topology';
import { trialsOf, type Trial } from './trials';

/** Outcomes as the report has them. */
const FIGURES: { readonly [outcome in Comparison]?: string } = {
  'met by a rule': 'refusals met by a rule', 'met by the schema': 'refusals met by the schema', 'ours goes further': 'left by validators to others',
  'missed': 'refusals missed', 'false alarm': 'false alarms',
};
/** How many disagreements of a subject are shown. */
const SHOWN = 5;

/** Rook's own validators. */
export const validators: Suite = {
  name: 'validators',
  proves: 'what Rook\'s validators refuse is an error of the checks, and what their rules refuse Rook refuses too',
  programs: ['rook-oracle'],
  run: (live, tally) => {
    const program = live.program('rook-oracle');
    const refusals = SUBJECTS.map((subject) => `${subject.check} ${compareAll(program, subject, live.options.seed, tally)}`);
    compareNetworkUpdates(program, tally);
    compareTopology(program, live.options.seed, tally);
    tally.note(`refused by upstream: ${refusals.join(', ')}`);
    return Promise.resolve();
  },
};

/** How often upstream refuses. */
function compareAll(program: string, subject: Subject, seed: number, tally: Tally): number {
  const trials = trialsOf(subject, seed);
  const cases = trials.map(({ base, changes }) => changed(base, changes));
  const answers = ask(program, cases.map((each) => ({ check: subject.check, ...each })));
  const found = new Map<string, { outcome: Comparison; trial: Trial }>();
  for (const [index, trial] of trials.entries()) {
    const errors = errorsIn(cases[index]);
    const strange = errors.filter((error) => !isFurther(subject, cases[index], error));
    if (trial.changes.length === 0 && strange.length > 0) tally.fault(`A right ${subject.check} is refused by ${strange.map(({ rule, message }) => `${rule}: ${message}`).join('; ')}`);
    const outcome = compared(subject, cases[index], answers[index], errors);
    tally.count('verdicts');
    if (FIGURES[outcome]) tally.count(FIGURES[outcome]);
    if (outcome !== 'missed' && outcome !== 'false alarm') continue;
    const kind = kindOf(outcome, answers[index], errors.map(({ rule }) => rule));
    const shorter = found.get(kind);
    if (!shorter || shorter.trial.changes.length > trial.changes.length) found.set(kind, { outcome, trial });
  }
  for (const { outcome, trial } of [...found.values()].slice(0, SHOWN)) tally.fault(described(program, subject, trial, outcome));
  const refusals = answers.filter(({ ok }) => !ok).length;
  if (refusals === 0) tally.fault(`Nothing of what ${subject.check} was asked about is refused, so that it proves nothing.`);
  return refusals;
}

/** Disagreements of one kind are shown once. */
function kindOf(outcome: Comparison, { message = '' }: Answer, rules: readonly string[]): string {
  return `${outcome} ${message.replace(/"[^"]*"|\d+/g, '')} ${outcome === 'missed' ? '' : rules.join(' ')}`;
}

function described(program: string, subject: Subject, trial: Trial, outcome: Comparison): string {
  const { changes, case: asked, answer } = minimal(program, subject, trial.base, trial.changes, outcome);
  const ours = errorsIn(asked).map(({ rule, property, message }) => `${rule} ${property}: ${message}`);
  return [
    `${outcome}, ${subject.check} with ${JSON.stringify(changes)}`,
    `  upstream: ${answer.ok ? 'accepts' : answer.message}`,
    `  ours:     ${ours.length === 0 ? 'accepts' : ours.join('; ')}`,
    `  object:   ${JSON.stringify(asked)}`,
  ].join('\n');
}
