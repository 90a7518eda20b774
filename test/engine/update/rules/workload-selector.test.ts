import { workloadSelector } from '../../../../lib/engine/update/rules/workload-selector';
import { compared } from '../support';

const right = { spec: { selector: { matchLabels: { app: 'a' } }, replicas: 1 } };

test.each([
  [{ spec: { selector: { matchLabels: { app: 'a' }, matchExpressions: [] }, replicas: 2 } }, []],
  [{ spec: { selector: { matchLabels: { app: 'a', more: 'b' } } } }, ['spec.selector.matchLabels.more: cannot change: it was not set and becomes "b"']],
])('%#', (fields, texts) => {
  expect(compared(workloadSelector, right, { ...right, ...fields })).toEqual(texts);
});
