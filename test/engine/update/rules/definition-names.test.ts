import { definitionNames } from '../../../../lib/engine/update/rules/definition-names';
import { compared } from '../support';

const right = { spec: { group: 'example.com', scope: 'Cluster', names: { plural: 'as', kind: 'A' } } };

test.each([
  [{ spec: { group: 'example.com', scope: 'Cluster', names: { plural: 'as', kind: 'A', shortNames: ['a'], singular: 'b' } } }, []],
  [{ spec: { group: 'example.org', scope: 'Namespaced', names: { plural: 'bs', kind: 'B' } } }, [
    'spec.group: cannot change: it was "example.com" and becomes "example.org"', 'spec.names.plural: cannot change: it was "as" and becomes "bs"',
    'spec.scope: cannot change: it was "Cluster" and becomes "Namespaced"', 'spec.names.kind: cannot change: it was "A" and becomes "B"',
  ]],
])('%#', (fields, texts) => {
  expect(compared(definitionNames, right, { ...right, ...fields })).toEqual(texts);
});

test('a definition that is not established yet may still be renamed', () => {
  const waiting = { ...right, status: { conditions: [{ type: 'Established', status: 'False' }] } };
  expect(compared(definitionNames, waiting, { spec: { ...right.spec, scope: 'Namespaced' } })).toEqual([]);
});
