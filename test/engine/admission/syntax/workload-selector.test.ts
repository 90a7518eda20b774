import { workloadSelector } from '../../../../lib/engine/admission/syntax/workload-selector';
import { deployment, found } from './support';

test.each([
  [{ matchLabels: { app: 'web' } }, []],
  [{}, ['spec.selector: the selector is empty']],
  [{ matchLabels: { app: 'db' } }, ['spec.template.metadata.labels: the selector wants app=db, but the pod template has web']],
  [{ matchLabels: { tier: 'a' } }, ['spec.template.metadata.labels: the selector wants tier=a, but the pod template lacks the label']],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] }, []],
  [{ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, ['spec.template.metadata.labels: the pod template does not fit app DoesNotExist']],
])('%j', (selector, texts) => {
  expect(found(workloadSelector, deployment({}, { selector }))).toEqual(texts);
});
