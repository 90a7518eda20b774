import { resourceFaults, rootFaults } from '../../../../lib/engine/admission/syntax/structural-resource';
import { faultsIn } from './support';

const EMBEDDED = 'x-kubernetes-embedded-resource';

test.each([
  [{ type: 'object', [EMBEDDED]: true, properties: { kind: { type: 'string' } } }, []],
  [{ type: 'string', properties: { kind: { type: 'integer' } } }, []],
  [{ type: 'string', [EMBEDDED]: true, properties: { a: {} } }, ['type: an embedded resource is an object']],
  [{ type: 'object', [EMBEDDED]: true }, ['properties: an embedded resource without fields keeps unknown ones']],
  [{ type: 'object', [EMBEDDED]: true, properties: { kind: { type: 'integer' } } }, ['properties.kind.type: kind is a text']],
  [{ type: 'object', [EMBEDDED]: true, properties: { metadata: { type: 'string' } } }, ['properties.metadata.type: metadata is an object']],
])('%j', (node, texts) => {
  expect(faultsIn((place) => resourceFaults(place, false), node)).toEqual(texts);
});

const METADATA = 'properties.metadata: of metadata a schema can only say what name and generateName are';

test.each([
  [{ type: 'object', nullable: false, properties: { metadata: { type: 'object', properties: { name: { pattern: 'a' } } } } }, []],
  [{ nullable: true }, ['nullable: an object cannot be null', 'the object: beside a status the schema of the whole object cannot say nullable']],
  [{ oneOf: [{}] }, ['the object: beside a status the schema of the whole object cannot say oneOf']],
  [{ properties: { metadata: { description: 'a' } } }, [METADATA]],
  [{ properties: { metadata: { properties: { labels: {} } } } }, [METADATA]],
  [{ properties: { metadata: { properties: { name: { default: 'a' } } } } }, ['properties.metadata.properties.name.default: the server fills it in itself']],
])('%j at the root', (node, texts) => {
  expect(faultsIn((place) => rootFaults(place, true), node)).toEqual(texts);
});

test('a default of the whole object is one', () => {
  expect(faultsIn((place) => rootFaults(place, false), { default: {} })).toEqual(['default: an object has an apiVersion and a kind']);
});
