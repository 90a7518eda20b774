import { duplicateObject } from '../../../../../lib/engine/admission/rules/objects/duplicate-object';
import { World } from '../../../../../lib/engine/admission/world';

function map(origin: string, name: string, namespace = 'default'): any {
  return { origin, object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace } } };
}

function found(...documents: any[]): string[] {
  const violations = [...duplicateObject.inspectAll!(new World(documents, { site: 'tokyo' }))];
  return violations.map(({ document, message, fix }) => `${document.origin}: ${message}. ${fix ?? duplicateObject.fix}`);
}

test('one object of a name that is there already', () => {
  expect(found(map('tokyo/one', 'a'), map('tokyo/two', 'a'))).toEqual([
    'tokyo/two: ConfigMap default/a is there already, made by tokyo/one. Give one of them another name',
  ]);
});

test('all that two constructs share is one finding', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  expect(found(...names.map((name) => map(`tokyo/one/${name}`, name)), ...names.map((name) => map(`tokyo/two/${name}`, name)))).toEqual([
    'tokyo/two/a: ConfigMap default/a is there already, made by tokyo/one/a; so are ConfigMap default/b, ConfigMap default/c, ConfigMap default/d '
    + 'and 1 more. Keep one of the two that make them, or give what they make other names',
  ]);
});

test('all that two files share is one finding, and what a third shares is another', () => {
  expect(found(map('out/a.yaml', 'a'), map('out/a.yaml', 'b'), map('out/b.yaml', 'a'), map('out/b.yaml', 'b'), map('out/c.yaml', 'b'))).toEqual([
    'out/b.yaml: ConfigMap default/a is there already, made by out/a.yaml; so is ConfigMap default/b. Keep one of the two that make them, or give what they make other names',
    'out/c.yaml: ConfigMap default/b is there already, made by out/a.yaml. Give one of them another name',
  ]);
});

test('silent: one name in two namespaces', () => {
  expect(found(map('tokyo/one', 'a'), map('tokyo/two', 'a', 'other'))).toEqual([]);
});
