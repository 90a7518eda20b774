import { selectorRule } from '../../../../lib/engine/admission/syntax/selector';
import { found } from './support';

const object = (...matchExpressions: any[]): any => ({ spec: { placement: { all: { terms: [{ matchExpressions }] } } } });

test.each([
  [{ key: 'a', operator: 'In', values: ['x'] }],
  [{ key: 'a', operator: 'DoesNotExist' }],
  [{ key: 'a', operator: 'Gt', values: ['3'] }],
])('%j is right', (expression) => {
  expect(found(selectorRule, object(expression))).toEqual([]);
});

test.each([
  [{ key: 'a', operator: 'In', values: [] }, 'values: the operator In needs at least one value'],
  [{ key: 'a', operator: 'Exists', values: ['x'] }, 'values: the operator Exists takes no values'],
  [{ key: 'a', operator: 'Lt', values: ['x'] }, 'values: the operator Lt takes exactly one integer'],
  [{ key: 'a', operator: 'in', values: ['x'] }, 'operator: "in" is no operator'],
  [{ key: 'a b', operator: 'Exists' }, 'key: the label key "a b" may only hold'],
])('%j is wrong', (expression, text) => {
  expect(found(selectorRule, object(expression))).toEqual([expect.stringContaining(`spec.placement.all.terms[0].matchExpressions[0].${text}`)]);
});

test('labels that could not exist are never matched', () => {
  expect(found(selectorRule, { spec: { selector: { matchLabels: { app: 'a b' } } } }))
    .toEqual([expect.stringContaining('spec.selector.matchLabels.app: the label app=a b may only hold')]);
});

test('a CRD only speaks of selectors', () => {
  expect(found(selectorRule, { ...object({ type: 'object' }), kind: 'CustomResourceDefinition' })).toEqual([]);
});

test('a service selects by labels alone', () => {
  expect(found(selectorRule, { apiVersion: 'v1', kind: 'Service', spec: { selector: { app: 'a b' } } }))
    .toEqual([expect.stringContaining('spec.selector.app: the label app=a b may only hold')]);
});
