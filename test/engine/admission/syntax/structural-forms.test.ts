import { formFaults } from '../../../../lib/engine/admission/syntax/structural-forms';
import { faultsIn } from './support';

const either = [{ type: 'integer' }, { type: 'string' }];
const known = { properties: { a: { type: 'string' } } };

test.each([
  [{ pattern: '^a$', anyOf: either }, []],
  [{ allOf: [{ anyOf: either }, { minLength: 1 }] }, []],
  [{ ...known, oneOf: [{ required: ['b'] }, { properties: { a: { pattern: 'a' } } }] }, []],
  [{ pattern: '(?=a)' }, ['pattern: "(?=a)" is no regular expression of Go']],
  [{ pattern: 'a{1001}' }, ['pattern: "a{1001}" is no regular expression of Go']],
  [{ anyOf: [{ type: 'string' }] }, ['anyOf[0].type: a form cannot say its type']],
  [{ allOf: [{ nullable: true }] }, ['allOf[0].nullable: a form cannot say nullable']],
  [{ not: { default: 1 } }, ['not.default: a form cannot say default']],
  [{ oneOf: [{ items: { 'x-kubernetes-validations': [{ rule: 'true' }] } }] },
    ['items: a form speaks of entries that are none']],
  [{ ...known, oneOf: [{ properties: { b: { pattern: 'a' } } }] }, ['properties.b: a form speaks of a field that the schema does not have']],
  [{ properties: { metadata: {} }, not: { properties: { metadata: {} } } }, ['not.properties.metadata: a form cannot speak of metadata']],
])('%j', (node, texts) => {
  expect(faultsIn((place) => formFaults(place, place), node)).toEqual(texts);
});

test('below the root a form may speak of what is not there', () => {
  expect(faultsIn((place) => formFaults(place), { ...known, oneOf: [{ properties: { b: { pattern: 'a' } } }] })).toEqual([]);
});
