import { priorityClass } from '../../../../lib/engine/update/rules/priority-class';
import { compared } from '../support';

const right = { value: 1000 };

test.each([
  [{ preemptionPolicy: 'PreemptLowerPriority', globalDefault: true }, []],
  [{ value: 1001 }, ['value: cannot change: it was 1000 and becomes 1001']],
  [{ preemptionPolicy: 'Never' }, ['preemptionPolicy: cannot change: it was "PreemptLowerPriority" and becomes "Never"']],
])('%#', (fields, texts) => {
  expect(compared(priorityClass, right, { ...right, ...fields })).toEqual(texts);
});
