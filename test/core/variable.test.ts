import { fieldVariable, variable } from '../../lib/core/variable';

test('a variable has its value, an empty one none', () => {
  expect(variable('A', 'b')).toEqual({ name: 'A', value: 'b' });
  expect(variable('A', '')).toEqual({ name: 'A' });
});

test('a field is written as the server stores it', () => {
  expect(fieldVariable('NODE_NAME', 'spec.nodeName')).toEqual({ name: 'NODE_NAME', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } } });
});
