import { ingressClass } from '../../../../lib/engine/admission/syntax/ingress-class';
import { found } from './support';

const parameters = { kind: 'A', name: 'a' };

test.each([
  [{ controller: 'example.com/a', parameters: { ...parameters, scope: 'Cluster' } }, []],
  [{ controller: 'a' }, ['spec.controller: controller "a" must be a domain and a path such as example.com/name']],
  [{ controller: 'example.com/a', parameters: { ...parameters, scope: 'Namespace' } }, ['spec.parameters.namespace: namespace is empty']],
  [{ controller: 'example.com/a', parameters: { ...parameters, namespace: 'b' } }, ['spec.parameters.namespace: a namespace needs the scope Namespace']],
  [{ controller: 'example.com/a', parameters: { ...parameters, name: 'a/b' } }, ['spec.parameters.name: name "a/b" must not be "." or ".." and not hold "/" or "%"']],
])('%j', (spec, texts) => {
  expect(found(ingressClass, { spec })).toEqual(texts);
});
