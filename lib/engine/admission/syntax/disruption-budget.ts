import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { Place } from './place';
import { countOrShare } from './update-strategy';

/** How many pods a disruption budget spares. */
export const disruptionBudget: Rule = {
  id: 'syntax/disruption-budget',
  severity: Severity.ERROR,
  why: 'The API server refuses a budget with two figures or a percentage above 100',
  fix: 'Set either minAvailable or maxUnavailable',
  evidence: 'k8s.io/kubernetes/pkg/apis/policy/validation: ValidatePodDisruptionBudgetSpec',
  kinds: ['policy/PodDisruptionBudget'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    const [least, most] = [spec.to('minAvailable'), spec.to('maxUnavailable')];
    if (least.isSet && most.isSet) yield spec.fault('minAvailable and maxUnavailable are both set');
    yield* countOrShare(least);
    yield* countOrShare(most);
  },
};
