import type { Rule } from '../../admission/rule';
import { Severity } from '../../finding';

/** The rule for all rules of CRDs that compare with what was before: their own message says what is wrong. */
export const TRANSITION: Rule = {
  id: 'update/transition-rule',
  severity: Severity.ERROR,
  why: 'The API server evaluates this rule of the CRD against the stored object and refuses the change',
  fix: 'Put back what was there; for another value make an object of another name, move to it and remove this one',
  evidence: 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#transition-rules',
};

/** What to do instead, for rules that leave another way than to put everything back. */
export const TRANSITION_FIXES: ReadonlyMap<string, string> = new Map([
  ['self >= oldSelf', 'Write the old number or a larger one'],
  ['!has(oldSelf.keyGeneration) || has(self.keyGeneration)', 'Put keyGeneration back, with the old number or a larger one'],
  ["self == '' || oldSelf == '' || self == oldSelf", 'Apply it once with an empty provider and let the operator finish, then set the new provider'],
]);
