import { ask, type Answer } from '../../harness/oracle';
import { changed, type Change } from './change';
import { compared, type Comparison } from './comparison';
import { errorsIn } from './engine';
import type { Case, Subject } from './subject';

/** What was asked, and with which outcome. */
export interface Disagreement {
  readonly changes: readonly Change[];
  readonly case: Case;
  readonly answer: Answer;
}

/** Leaves out changes as long as the two verdicts still compare in the same way. */
export function minimal(program: string, subject: Subject, base: Case, changes: readonly Change[], outcome: Comparison): Disagreement {
  let left = changes;
  for (const change of changes) {
    const fewer = left.filter((each) => each !== change);
    if (verdict(program, subject, base, fewer).outcome === outcome) left = fewer;
  }
  const { asked, answer } = verdict(program, subject, base, left);
  return { changes: left, case: asked, answer };
}

function verdict(program: string, subject: Subject, base: Case, changes: readonly Change[]): { asked: Case; answer: Answer; outcome: Comparison } {
  const asked = changed(base, changes);
  const [answer] = ask(program, [{ check: subject.check, ...asked }]);
  return { asked, answer, outcome: compared(subject, asked, answer, errorsIn(asked)) };
}
