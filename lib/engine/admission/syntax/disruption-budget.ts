import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { isSet, spec } from '../rules/read';

/** How many pods a disruption budget spares. */
export const disruptionBudget: Rule = {
  id: 'syntax/disruption-budget',
  severity: Severity.ERROR,
  why: 'The API server refuses a budget with two figures or a percentage above 100',
  fix: 'Set either minAvailable or maxUnavailable',
  evidence: 'k8s.io/kubernetes/pkg/apis/policy/validation: ValidatePodDisruptionBudgetSpec',
  kinds: ['policy/PodDisruptionBudget'],
  * inspect(document) {
    const { minAvailable, maxUnavailable } = spec(document);
    if (isSet(minAvailable) && isSet(maxUnavailable)) {
      yield { document, property: 'spec', message: 'minAvailable and maxUnavailable are both set' };
    }
    for (const [field, value] of Object.entries({ minAvailable, maxUnavailable })) {
      if (typeof value === 'number' ? value < 0 : typeof value === 'string' && !/^(\d{1,2}|100)%$/.test(value)) {
        yield { document, property: `spec.${field}`, message: `"${String(value)}" is neither a count nor a percentage` };
      }
    }
  },
};
