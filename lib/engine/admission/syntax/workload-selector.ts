import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, fields, items, plain, spec, text } from '../rules/read';
import type { Fields } from '../rules/read';
import { podOf } from './pods';

/** Where the labels of a workload's pods are. */
const LABELS = 'spec.template.metadata.labels';

/** Workloads and the labels they find their pods by. */
export const workloadSelector: Rule = {
  id: 'syntax/workload-selector',
  severity: Severity.ERROR,
  why: 'The API server refuses a workload that would not find its own pods',
  fix: 'Select by labels that the pod template carries',
  evidence: 'k8s.io/kubernetes/pkg/apis/apps/validation: ValidateDeploymentSpec, ValidatePodTemplateSpecForReplicaSet',
  kinds: ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet'],
  * inspect(document) {
    const selector = fields(spec(document).selector);
    const labels = fields(podOf(document).metadata.labels);
    const wanted = Object.entries(fields(selector.matchLabels));
    const expressions = items(selector.matchExpressions).map(fields);
    if (wanted.length === 0 && expressions.length === 0) {
      yield { document, property: 'spec.selector', message: 'the selector is empty' };
      return;
    }
    for (const [key, value] of wanted) {
      if (labels[key] === value) continue;
      const found = labels[key] === undefined ? 'lacks the label' : `has ${plain(dig(labels, key))}`;
      yield { document, property: LABELS, message: `the selector wants ${key}=${plain(value)}, but the pod template ${found}` };
    }
    for (const expression of expressions) {
      if (matches(expression, labels)) continue;
      const message = `the pod template does not fit ${plain(expression.key)} ${plain(expression.operator)} ${items(expression.values).map(plain).join(', ')}`.trimEnd();
      yield { document, property: LABELS, message };
    }
  },
};

function matches({ key, operator, values }: Fields, labels: Fields): boolean {
  const value = labels[text(key) ?? ''];
  switch (operator) {
    case 'In': return items(values).includes(value);
    case 'NotIn': return !items(values).includes(value);
    case 'Exists': return value !== undefined;
    case 'DoesNotExist': return value === undefined;
    default: return true;
  }
}
