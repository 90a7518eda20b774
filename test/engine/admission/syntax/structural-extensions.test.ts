import { extensionFaults } from '../../../../lib/engine/admission/syntax/structural-extensions';
import { faultsIn } from './support';

const entry = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
const map = { 'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['a'], 'items': entry };
const set = (items: object): object => ({ 'type': 'array', 'x-kubernetes-list-type': 'set', items });

test.each([
  [map, []],
  [set({ type: 'string' }), []],
  [{ uniqueItems: true }, ['uniqueItems: uniqueItems takes too long to check, a list of the type set does not']],
  [{ $ref: '' }, ['$ref: $ref is not supported']],
  [{ definitions: { a: {} } }, ['definitions: definitions is not supported']],
  [{ 'x-kubernetes-preserve-unknown-fields': false }, ['x-kubernetes-preserve-unknown-fields: unknown fields are pruned anyway, so false says nothing']],
  [{ 'type': 'string', 'x-kubernetes-map-type': 'atomic' }, ['type: x-kubernetes-map-type is for objects']],
  [{ 'type': 'array', 'x-kubernetes-list-type': 'bag' }, ['x-kubernetes-list-type: x-kubernetes-list-type "bag" is not one of atomic, set, map']],
  [{ 'type': 'string', 'x-kubernetes-list-type': 'set' }, ['type: x-kubernetes-list-type is for lists']],
  [set({ type: 'object' }), ['items.x-kubernetes-map-type: objects in a set have to be atomic']],
  [set({ 'type': 'array', 'x-kubernetes-list-type': 'set' }), ['items.x-kubernetes-list-type: lists in a set have to be atomic']],
  [set({ type: 'string', nullable: true }), ['items.nullable: an entry of a set cannot be null']],
  [{ ...map, 'x-kubernetes-list-map-keys': [] }, ['x-kubernetes-list-map-keys: a list of the type map needs keys']],
  [{ ...map, 'x-kubernetes-list-map-keys': ['a', 'a'] }, ['x-kubernetes-list-map-keys: a key is there twice']],
  [{ ...map, 'x-kubernetes-list-map-keys': ['b'] }, ['x-kubernetes-list-map-keys: the entries have no field "b"']],
  [{ ...map, items: { type: 'string' } }, ['items.type: entries of a list of the type map are objects']],
  [{ ...map, items: { ...entry, required: [] } }, ['items.properties.a.default: a key is required or has a default']],
  [{ ...map, items: { ...entry, properties: { a: { type: 'object', nullable: true } } } },
    ['items.properties.a.type: a key is no list and no object', 'items.properties.a.nullable: a key cannot be null']],
  [{ 'type': 'array', 'x-kubernetes-list-map-keys': ['a'] }, ['x-kubernetes-list-type: x-kubernetes-list-map-keys need a list of the type map']],
])('%j', (node, texts) => {
  expect(faultsIn(extensionFaults, node).map((text) => text.replace(/\["(.*?)"\]/g, '.$1').replace(/^\./, ''))).toEqual(texts);
});
