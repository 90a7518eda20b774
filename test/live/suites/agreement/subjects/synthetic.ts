import { customKinds } from '../../../../../lib/upstream/schema-catalog';
import { subjectOf } from './custom';
import type { Subject } from './subject';

const text = { type: 'string' };
const number = { type: 'number' };
const FORMATS = [
  'date', 'date-time', 'duration', 'byte', 'uri', 'email', 'hostname', 'ipv4', 'ipv6', 'cidr', 'mac', 'uuid', 'uuid3', 'uuid4', 'uuid5', 'bsonobjectid',
  'isbn', 'isbn10', 'isbn13', 'creditcard', 'ssn', 'hexcolor', 'rgbcolor', 'k8s-short-name', 'k8s-long-name', 'password', 'unheard-of',
];
const embedded = { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true };

/** A schema with everything that the pinned definitions do not use and that those of a user may. */
const SCHEMA = {
  type: 'object',
  properties: {
    formats: { type: 'object', properties: Object.fromEntries(FORMATS.map((format) => [format, { ...text, format }])) },
    numbers: {
      type: 'object',
      properties: {
        above: { ...number, minimum: 1, exclusiveMinimum: true },
        below: { type: 'integer', maximum: 10, exclusiveMaximum: true },
        threes: { type: 'integer', multipleOf: 3 },
        tenths: { ...number, multipleOf: 0.5 },
        float: { ...number, format: 'float' },
        double: { ...number, format: 'double' },
        int32: { type: 'integer', format: 'int32' },
        int64: { type: 'integer', format: 'int64' },
        uint32: { type: 'integer', format: 'uint32' },
        uint64: { type: 'integer', format: 'uint64' },
        one: { type: 'integer', enum: [1, 2, 3] },
      },
    },
    either: { 'x-kubernetes-int-or-string': true },
    oneOf: { type: 'object', properties: { a: text, b: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    anyOf: { type: 'object', properties: { a: text, b: { type: 'integer' } }, anyOf: [{ required: ['a'] }, { properties: { b: { minimum: 5 } }, required: ['b'] }] },
    allOf: { ...text, allOf: [{ minLength: 2 }, { maxLength: 9 }, { pattern: '^[a-zA-Z0-9]' }] },
    not: { ...text, not: { enum: ['DaemonSet'] } },
    embedded,
    templates: { type: 'array', maxItems: 4, items: embedded },
    strict: { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'properties': { spec: { type: 'object', properties: { a: text } } } },
    free: { 'x-kubernetes-preserve-unknown-fields': true },
    partly: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true, 'properties': { known: { type: 'integer' } } },
    open: { type: 'object', additionalProperties: true },
    defaulted: {
      type: 'object',
      default: { name: 'b', size: 1 },
      required: ['name', 'size'],
      properties: { name: { ...text, default: 'a', minLength: 1 }, size: { type: 'integer', default: 3, maximum: 9 }, off: { ...text, nullable: true, default: 'on' } },
    },
    pairs: {
      'type': 'array',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['port', 'protocol'],
      'items': { type: 'object', required: ['port'], properties: { port: { type: 'integer' }, protocol: { ...text, default: 'TCP' }, note: text } },
    },
    set: { 'type': 'array', 'x-kubernetes-list-type': 'set', 'maxItems': 5, 'items': { type: 'integer' } },
    objects: {
      'type': 'array',
      'x-kubernetes-list-type': 'set',
      'items': { 'type': 'object', 'x-kubernetes-map-type': 'atomic', 'properties': { a: text, b: { type: 'integer' } } },
    },
    few: { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 1, maxProperties: 3 },
    nullable: { type: 'object', nullable: true, properties: { list: { type: 'array', nullable: true, items: { ...text, nullable: true } }, word: { ...text, nullable: true, enum: ['a', 'b'] } } },
    maps: { type: 'object', additionalProperties: { type: 'object', additionalProperties: { type: 'array', items: { type: 'boolean' } } } },
  },
};
const SPEC = {
  group: 'agreement.example.com',
  scope: 'Namespaced',
  names: { kind: 'Everything', plural: 'everythings', singular: 'everything', listKind: 'EverythingList' },
};
const VERSION = { name: 'v1', served: true, storage: true };

/** Much of what a schema can say is in this kind alone. */
const WEIGHT = 12;

/** The definition that a server needs before it can judge the subject. */
export const EVERYTHING = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${SPEC.names.plural}.${SPEC.group}` },
  spec: { ...SPEC, versions: [{ ...VERSION, schema: { openAPIV3Schema: SCHEMA } }] },
};

/** A kind that the engine knows from its definition among the objects only. */
export function syntheticSubject(): Subject {
  const [kind] = customKinds({ ...SPEC, versions: [{ ...VERSION, schema: SCHEMA }] }, []);
  return { ...subjectOf(kind), context: [EVERYTHING], weight: WEIGHT };
}
