import { Mode } from '../../../../lib/engine/admission/schema/compile';
import type { Schema } from '../../../../lib/upstream/schema';
import { texts } from './support';

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const list = (more: Schema = {}): Schema => ({ type: 'array', items: text, ...more });
const object = (more: Schema): Schema => ({ type: 'object', ...more });
const intOrString: Schema = { 'x-kubernetes-int-or-string': true };
/** An amount as definitions of custom kinds know it. */
const amount: Schema = {
  ...intOrString, pattern: '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$',
};

describe('values that pass', () => {
  test.each<[Schema, unknown]>([
    [text, ''],
    [{ type: 'integer' }, 3],
    [number, 3.5],
    [{ type: 'boolean' }, false],
    [list(), ['a']],
    [{ type: 'string', nullable: true }, null],
    [intOrString, 3],
    [intOrString, '3'],
    [intOrString, 2147483647],
    [amount, 2147483648],
    [amount, '1.5e3'],
    [{ ...intOrString, pattern: '^[0-9]+%$' }, '50%'],
    [{ ...intOrString, format: 'quantity' }, 0.5],
    [{ ...intOrString, anyOf: [{ type: 'integer' }, { type: 'string' }], pattern: '^a$' }, 3],
    [{ ...number, exclusiveMinimum: true, minimum: 0 }, 0.1],
    [{ ...number, multipleOf: 0.1 }, 0.3],
    [{ type: 'integer', format: 'int32' }, 2147483647],
    [{ ...text, maxLength: 2 }, '😀😀'],
    [{ ...text, minLength: 2 }, '😀😀'],
    [{ ...text, enum: ['a', 'b'] }, 'b'],
    [{ enum: [{ a: 1 }] }, { a: 1 }],
    [{ ...text, format: 'made-up' }, 'anything'],
    [{ ...text, pattern: '(?=unknown to Go)' }, 'anything'],
    [list({ 'x-kubernetes-list-type': 'set' }), ['a', 'b']],
    [{ type: 'integer' }, -(2 ** 63 - 1024)],
    [{ ...number, multipleOf: 1.5 }, 2],
    [object({ additionalProperties: { ...text, nullable: true } }), { a: null }],
    [object({ 'x-kubernetes-preserve-unknown-fields': true }), { a: null }],
    [object({ properties: { a: { 'x-kubernetes-preserve-unknown-fields': true } } }), { a: null }],
    [object({ additionalProperties: { type: 'integer' } }), { any: 1 }],
    [object({ additionalProperties: true }), { any: 1, other: [null, {}] }],
    [{ ...number, multipleOf: 3 }, 3e18],
    [object({ 'properties': { a: text }, 'x-kubernetes-preserve-unknown-fields': true }), { a: 'x', b: 1 }],
    [{ 'type': 'array', 'items': object({ properties: { a: text } }), 'x-kubernetes-preserve-unknown-fields': true }, [{ a: 'x', b: 1 }]],
    [object({ properties: { a: { type: 'string', default: 'x' } }, required: ['a'] }), {}],
    [object({ properties: { a: { type: 'string', default: 'x' } }, required: ['a'] }), { a: null }],
    [object({ properties: { a: text, b: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] }), { a: 'x' }],
    [object({ properties: { a: text }, not: { required: ['b'] } }), { a: 'x' }],
    [object({ properties: { a: text }, anyOf: [{ properties: { a: { enum: ['x'] } } }, { required: ['b'] }] }), { a: 'x' }],
  ])('%j takes %j', (schema, value) => {
    expect(texts(schema, value)).toEqual([]);
  });
});

describe('values that fail', () => {
  test.each<[Schema, unknown, string]>([
    [text, 3, 'schema/wrong-type : must be a string, but is an integer: 3'],
    [{ type: 'integer' }, 3.5, 'schema/wrong-type : must be an integer, but is a number: 3.5'],
    [{ type: 'boolean' }, 'true', 'schema/wrong-type : must be a boolean, but is a string: "true"'],
    [list(), 'a', 'schema/wrong-type : must be a list, but is a string: "a"'],
    [list(), ['a', 1], 'schema/wrong-type [1]: must be a string, but is an integer: 1'],
    [object({}), [], 'schema/wrong-type : must be an object, but is a list: []'],
    [intOrString, 0.5, 'schema/wrong-type : must be an integer or a string, but is a number: 0.5'],
    [{ ...intOrString, pattern: '^a$' }, 'b', 'schema/pattern : "b" does not match ^a$'],
    [{ ...intOrString, format: 'quantity' }, '1x', 'schema/format : "1x" is not a valid quantity'],
    [text, null, 'schema/null-value : must not be null'],
    [list(), [null], 'schema/null-value [0]: must not be null'],
    [object({ properties: { a: text } }), { a: null }, 'schema/null-value a: must not be null'],
    [{ ...number, minimum: 1 }, 0, 'schema/out-of-range : 0 is below 1'],
    [{ ...number, minimum: 1, exclusiveMinimum: true }, 1, 'schema/out-of-range : 1 is not above 1'],
    [{ ...number, maximum: 1 }, 2, 'schema/out-of-range : 2 is above 1'],
    [{ ...number, maximum: 1, exclusiveMaximum: true }, 1, 'schema/out-of-range : 1 is not below 1'],
    [{ ...number, multipleOf: 3 }, 4, 'schema/out-of-range : 4 is not a multiple of 3'],
    [{ type: 'integer', format: 'int32' }, 2147483648, 'schema/out-of-range : 2147483648 does not fit into int32'],
    [{ type: 'integer' }, 2 ** 63, 'schema/out-of-range : 9223372036854776000 does not fit into 64 bits'],
    [intOrString, 2147483648, 'schema/unreadable-number : 2147483648 does not fit into 32 bits'],
    [amount, '1e1.5', 'schema/unreadable-number : "1e1.5" is no amount'],
    [intOrString, -(2 ** 63), 'schema/out-of-range : -9223372036854776000 does not fit into 64 bits'],
    [{ ...number, multipleOf: 0.5 }, 1, 'schema/out-of-range : 1 is not a multiple of 0.5'],
    [{ ...text, nullable: true, enum: ['a'] }, null, 'schema/value-not-allowed : null is not one of "a"'],
    [object({ additionalProperties: text, minProperties: 2 }), { a: '', b: '', c: null }, 'schema/null-value c: must not be null'],
    [list({ 'x-kubernetes-list-type': 'set', 'items': object({ additionalProperties: text }) }), [{ a: 'x' }],
      'schema/wrong-type : a set that is applied holds texts, numbers and booleans only'],
    [{ 'type': 'string', 'x-kubernetes-int-or-string': true }, 1, 'schema/wrong-type : must be a string, but is an integer: 1'],
    [list({ uniqueItems: true, items: object({ additionalProperties: text }) }), [{ a: 'x', b: 'y' }, { b: 'y', a: 'x' }],
      'schema/duplicate-entry [1]: {"a":"x","b":"y"} is there already, as entry 0'],
    [{ ...text, minLength: 1 }, '', 'schema/out-of-range : must not be empty'],
    [{ ...text, minLength: 2 }, '😀', 'schema/out-of-range : has 1 characters, at least 2 are needed: "😀"'],
    [{ ...text, maxLength: 1 }, 'ab', 'schema/out-of-range : has 2 characters, at most 1 are allowed: "ab"'],
    [{ ...text, enum: ['host', 'multus'] }, 'hots', 'schema/value-not-allowed : "hots" is not one of "host", "multus"'],
    [list({ minItems: 1 }), [], 'schema/out-of-range : has 0 entries, at least 1 are needed'],
    [list({ maxItems: 1 }), ['a', 'b'], 'schema/out-of-range : has 2 entries, at most 1 are allowed'],
    [list({ uniqueItems: true }), ['a', 'a'], 'schema/duplicate-entry [1]: "a" is there already, as entry 0'],
    [list({ 'x-kubernetes-list-type': 'set' }), ['a', 'b', 'a'], 'schema/duplicate-entry [2]: "a" is there already, as entry 0'],
    [object({ additionalProperties: true }), { any: [{ a: 1 }] }, 'schema/unknown-field any[0].a: unknown field "a"'],
    [{ ...number, multipleOf: 3 }, 1e18, 'schema/out-of-range : 1000000000000000000 is not a multiple of 3'],
    [object({ additionalProperties: text, minProperties: 1 }), {}, 'schema/out-of-range : has 0 fields, at least 1 are needed'],
    [object({ additionalProperties: text, maxProperties: 1 }), { a: '', b: '' }, 'schema/out-of-range : has 2 fields, at most 1 are allowed'],
    [object({ additionalProperties: text }), { 'a.b/c': 1 }, 'schema/wrong-type ["a.b/c"]: must be a string, but is an integer: 1'],
    [object({ properties: { a: text }, required: ['a'] }), {}, 'schema/missing-field a: the required field "a" is missing'],
    [object({}), { a: 1 }, 'schema/unknown-field a: unknown field "a"'],
    [object({ properties: { b: text } }), { Xyz: 1 }, 'schema/unknown-field Xyz: unknown field "Xyz"; known here: b'],
    [object({ properties: { a: text }, anyOf: [{ required: ['b'] }, { properties: { a: { maxLength: 1 } } }] }), { a: 'xx' },
      'schema/no-variant : fits none of the 2 forms that are allowed: b: the required field "b" is missing, or a: has 2 characters, at most 1 are allowed: "xx"'],
    [object({ properties: { a: text, b: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] }), { a: '', b: '' },
      'schema/no-variant : fits 2 forms, exactly one is allowed'],
    [object({ properties: { a: text }, not: { required: ['a'] } }), { a: '' }, 'schema/no-variant : has a form that is ruled out'],
    [object({ properties: { a: text }, allOf: [{ properties: { a: { minLength: 1 } } }] }), { a: '' }, 'schema/out-of-range a: must not be empty'],
  ])('%j refuses %j', (schema, value, expected) => {
    expect(texts(schema, value)).toEqual([expected]);
  });
});

test('entries of a map-like list differ in their keys, defaults included', () => {
  const ports: Schema = {
    'type': 'array',
    'x-kubernetes-list-type': 'map',
    'x-kubernetes-list-map-keys': ['port', 'protocol'],
    'items': object({ properties: { port: { type: 'integer' }, protocol: { type: 'string', default: 'TCP' } } }),
  };
  expect(texts(ports, [{ port: 1 }, { port: 1, protocol: 'UDP' }])).toEqual([]);
  expect(texts(ports, [{ port: 1 }, { port: 2 }, { port: 1, protocol: 'TCP' }]))
    .toEqual(['schema/duplicate-entry [2]: port 1, protocol "TCP" is there already, as entry 0']);
});

test('entries of a map-like list that lack their key are alike', () => {
  const named: Schema = list({ 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['name'], 'items': object({ properties: { name: text } }) });
  expect(texts(named, [{}, { name: 'a' }, {}])).toEqual(['schema/duplicate-entry [2]: an entry without name is there already, as entry 0']);
});

test('an embedded resource has a kind and metadata of its own', () => {
  const schema = object({ properties: { template: { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'properties': { spec: text } } } });
  expect(texts(schema, { template: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: '' } })).toEqual([]);
  expect(texts(schema, { template: { apiVersion: 'v1', metadata: { nme: 'a' } } })).toEqual([
    'schema/unknown-field template.metadata.nme: unknown field "nme", did you mean "name"?',
    'schema/missing-field template.kind: the required field "kind" is missing',
  ]);
});

test('an embedded resource is named and labelled well', () => {
  const schema: Schema = { 'type': 'object', 'x-kubernetes-embedded-resource': true };
  const metadata = { name: 'a:b', namespace: '', labels: { a: 'b' }, annotations: { 'a/b': 'c d' } };
  expect(texts(schema, { apiVersion: 'apps/v1', kind: 'Deployment', metadata })).toEqual([]);
  expect(texts(schema, { apiVersion: 'a/b/c', kind: 'a b', metadata: { name: 'a/b', generateName: '%', namespace: 'A', labels: { 'a b': '-' }, finalizers: ['-'] } })).toEqual([
    expect.stringContaining('schema/pattern apiVersion: '),
    expect.stringContaining('schema/pattern kind: '),
    'schema/format metadata.name: "a/b" must not be "." or ".." and not hold "/" or "%"',
    'schema/format metadata.generateName: "%" must not hold "/" or "%"',
    'schema/format metadata.namespace: "A" is not a namespace',
    expect.stringContaining('schema/format metadata.labels["a b"]: the label key "a b" may only'),
    expect.stringContaining('schema/format metadata.labels["a b"]: the label value "-" may only'),
    expect.stringContaining('schema/format metadata.finalizers[0]: the finalizer "-" may only'),
  ]);
});

test('schemas may contain themselves', () => {
  const definitions: Schema[] = [object({ properties: { child: { $ref: 0 }, name: text } })];
  expect(texts({ $ref: 0 }, { child: { child: { nam: '' } } }, Mode.CUSTOM, definitions))
    .toEqual(['schema/unknown-field child.child.nam: unknown field "nam", did you mean "name"?']);
});

test("Kubernetes' own kinds take a null for no field", () => {
  const schema = object({ properties: { a: text, b: text }, required: ['a'] });
  expect(texts(schema, { a: '', b: null }, Mode.BUILTIN)).toEqual([]);
  expect(texts(schema, { a: null }, Mode.BUILTIN)).toEqual(['schema/missing-field a: the required field "a" is missing']);
});

test('defaults are filled into a copy', () => {
  const schema = object({
    'properties': { a: object({ properties: { b: { type: 'integer', default: 3 } }, default: {} }) },
    'x-kubernetes-validations': [{ rule: 'self.name != ""', message: 'says so' }],
  });
  const value = Object.freeze({});
  expect(texts(schema, value)).toEqual(['cel/broken-rule : says so']);
  expect(value).toEqual({});
});

test('validation rules only speak of values that are right so far', () => {
  const schema = object({ 'properties': { name: text }, 'x-kubernetes-validations': [{ rule: 'self.name != ""' }] });
  expect(texts(schema, { name: 1 })).toEqual(['schema/wrong-type name: must be a string, but is an integer: 1']);
  expect(texts(schema, { name: '' })).toEqual(['cel/broken-rule : the rule self.name != "" does not hold']);
  expect(texts({ ...schema, 'x-kubernetes-validations': [{ rule: 'nobody.knows(self)' }] }, { name: '' })).toEqual([]);
});

test('validation rules are asked although text has the wrong form, and of what is left when nulls are dropped', () => {
  const schema = object({ 'properties': { name: text, word: { ...text, pattern: '^a' } }, 'x-kubernetes-validations': [{ rule: 'self.name != ""', message: 'says so' }] });
  expect(texts(schema, { name: '', word: 'b' })).toEqual(['schema/pattern word: "b" does not match ^a', 'cel/broken-rule : says so']);
  expect(texts(schema, { name: null, word: 'a' })).toEqual(['schema/null-value name: must not be null', 'cel/broken-rule : says so']);
  expect(texts(object({ additionalProperties: text, minProperties: 1 }), { a: null }))
    .toEqual(['schema/null-value a: must not be null', 'schema/out-of-range : has 0 fields, at least 1 are needed']);
  expect(texts(object({ additionalProperties: text, maxProperties: 1 }), { a: null, b: '' }))
    .toEqual(['schema/null-value a: must not be null', 'schema/out-of-range : has 2 fields, at most 1 are allowed']);
});
