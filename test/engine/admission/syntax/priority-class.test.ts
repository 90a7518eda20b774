import { priorityClass } from '../../../../lib/engine/admission/syntax/priority-class';
import { found } from './support';

test.each([
  ['storage', 1_000_000_000, []],
  ['system-node-critical', 2_000_001_000, []],
  ['system-storage', 1, ['metadata.name: the name "system-storage" begins with system-']],
  ['storage', 1_000_000_001, ['value: 1000000001 is above 1000000000']],
])('%s with %d', (name, value, texts) => {
  expect(found(priorityClass, { metadata: { name }, value })).toEqual(texts);
});
