import { customKinds } from '../../../../../lib/upstream/schema-catalog';
import type { ChangingKind } from './places';

const text = (more: object = {}): object => ({ type: 'string', maxLength: 20, ...more });
const stays = { 'x-kubernetes-validations': [{ rule: 'self == oldSelf', message: 'stays' }] };
const grows = { 'x-kubernetes-validations': [{ rule: 'self >= oldSelf', message: 'grows' }] };
const notEmpty = { 'x-kubernetes-validations': [{ rule: 'size(self) > 0', message: 'not empty' }] };
const list = (items: object, more: object = {}): object => ({ type: 'array', maxItems: 5, items, ...more });
const byKeys = (...keys: string[]): object => ({ 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': keys });

const entry = {
  type: 'object', required: ['name'],
  properties: {
    name: text({ pattern: '^[a-z]+$' }), count: { type: 'integer', minimum: 0, ...grows }, kind: text({ enum: ['a', 'b'], default: 'a', ...stays }),
    tags: list(text({ maxLength: 5 }), { 'x-kubernetes-list-type': 'set', ...notEmpty }), fixed: { type: 'object', maxProperties: 3, additionalProperties: text(), ...stays },
  },
};
const spec = {
  type: 'object', required: ['mode'],
  properties: {
    mode: text({ enum: ['one', 'two'], default: 'one' }),
    entries: list(entry, byKeys('name')),
    pairs: list({ type: 'object', required: ['host', 'port'], properties: { host: text(), port: { type: 'integer' }, count: { type: 'integer', maximum: 10, ...grows } } }, byKeys('host', 'port')),
    named: { type: 'object', maxProperties: 5, additionalProperties: { ...entry, required: [] } },
    plain: list({ type: 'object', required: ['a'], properties: { a: text({ minLength: 2 }), b: { type: 'integer' } } }, { minItems: 1 }),
    words: list(text(), notEmpty),
    choice: { type: 'object', properties: { a: text({ maxLength: 3 }), b: text() }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    limits: { type: 'object', properties: { low: { type: 'integer', multipleOf: 2 }, high: { type: 'integer', maximum: 100 } }, minProperties: 1 },
    free: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true, 'properties': { known: text({ format: 'date' }) } },
    nothing: text({ nullable: true, minLength: 1 }),
  },
};

const schema = { type: 'object', properties: { spec } };
const names = { plural: 'samples', kind: 'Sample', singular: 'sample', listKind: 'SampleList' };

/** The definition of a kind that has every way in which an entry finds its past. */
export const OWN_DEFINITION = {
  apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'samples.past.example.com' },
  spec: { group: 'past.example.com', scope: 'Namespaced', names, versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }] },
};

/** That kind, for the makers of samples. */
export const OWN_KIND: ChangingKind = {
  kind: customKinds({ group: 'past.example.com', scope: 'Namespaced', names, versions: [{ name: 'v1', served: true, storage: true, schema }] }, [])[0],
  places: [],
  context: [OWN_DEFINITION],
};
