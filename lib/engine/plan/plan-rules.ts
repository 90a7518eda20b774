import type { Rule } from '../admission/rule';
import { Severity } from '../finding';

/** An object that needs one of a later stage. */
export const LATER_PHASE: Rule = {
  id: 'plan/needs-later-phase',
  severity: Severity.ERROR,
  why: 'It is applied first and fails, or waits for something that is never applied because the stage before it is not done',
  fix: 'Give the object a later phase, or the one it needs an earlier one',
  evidence: 'docs/output.md',
};

/** Objects that need one another. */
export const CYCLE: Rule = {
  id: 'plan/cycle',
  severity: Severity.ERROR,
  why: 'None of them can be applied before the other',
  fix: 'Remove one of the references',
  evidence: 'docs/output.md',
};
