import { anotherObject } from '../../../../lib/engine/update/rules/another-object';
import { compared } from '../support';

const right = { apiVersion: 'a/v1', kind: 'A', metadata: { name: 'a', namespace: 'n' } };

test.each([
  [{ apiVersion: 'a/v2' }, []],
  [{ kind: 'B' }, ['kind: A in a/v1 cannot become B in a/v1']],
  [{ apiVersion: 'b/v1' }, ['kind: A in a/v1 cannot become A in b/v1']],
  [{ metadata: { name: 'b', namespace: 'n' } }, ['metadata.name: A n/a cannot become A n/b']],
  [{ metadata: { name: 'b' } }, ['metadata.namespace: A n/a cannot become A b']],
])('%#', (fields, texts) => {
  expect(compared(anotherObject, right, { ...right, ...fields })).toEqual(texts);
});
