import { Severity } from '../../finding';
import type { Rule } from '../rule';

/** The rule for all rules of CRDs: their own message says what is wrong. */
export const BROKEN_RULE: Rule = {
  id: 'cel/broken-rule',
  severity: Severity.ERROR,
  why: 'The API server evaluates this rule of the CRD and refuses the object',
  fix: 'Change the values so that the rule holds',
  evidence: 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules',
};

/** The rules about validation rules; they are found in the same pass as those of the schema. */
export const celRules: readonly Rule[] = [BROKEN_RULE];
