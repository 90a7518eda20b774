import * as fc from 'fast-check';
import { goRegExp } from '../../../lib/engine/admission/schema/go-regexp';
import { resolved } from '../../../lib/upstream/schema';
import type { Schema } from '../../../lib/upstream/schema';

const DEPTH = 6;

/** Values that a schema allows, as far as its validation rules let them; deeper optional fields are left out. */
export function valuesOf(schema: Schema, definitions: readonly Schema[], depth = 0): fc.Arbitrary<any> {
  const node = resolved(schema, definitions);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node['x-kubernetes-int-or-string']) return fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom('1', '10', '500'));
  switch (node.type) {
    case 'string': return texts(node);
    case 'boolean': return fc.boolean();
    case 'integer':
    case 'number': return fc.integer({ min: least(node), max: most(node) });
    case 'array': return lists(node, definitions, depth);
    case 'object': return objects(node, definitions, depth);
    default: return fc.constantFrom({}, { any: 'thing' });
  }
}

function texts({ pattern, format, minLength = 0, maxLength = 30 }: Schema): fc.Arbitrary<string> {
  if (format === 'date-time') return fc.constantFrom('2026-01-02T03:04:05Z', '2026-01-02T03:04:05.678+01:00');
  if (pattern === undefined) return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 12)) });
  const regexp = goRegExp(pattern)!;
  return fc.stringMatching(regexp).filter((text) => regexp.test(text) && text.length >= minLength && text.length <= maxLength);
}

/** What has no minimum is a count more often than not, and one of replicas must not be negative whatever the schema says. */
function least({ minimum = 0, exclusiveMinimum }: Schema): number {
  return Math.ceil(minimum) + (exclusiveMinimum ? 1 : 0);
}

function most(schema: Schema): number {
  const { maximum = least(schema) + 2000, exclusiveMaximum } = schema;
  return Math.floor(maximum) - (exclusiveMaximum ? 1 : 0);
}

function lists(node: Schema, definitions: readonly Schema[], depth: number): fc.Arbitrary<any[]> {
  const { minItems = 0, maxItems = 3, items = {} } = node;
  const limits = { minLength: minItems, maxLength: depth > DEPTH ? minItems : Math.max(minItems, Math.min(maxItems, 3)) };
  const entry = valuesOf(items, definitions, depth + 1);
  const keys = node['x-kubernetes-list-map-keys'];
  if (keys) return fc.uniqueArray(entry, { ...limits, selector: (value) => JSON.stringify(keys.map((key) => value[key])) });
  if (node['x-kubernetes-list-type'] === 'set') return fc.uniqueArray(entry, { ...limits, selector: (value) => JSON.stringify(value) });
  return fc.array(entry, limits);
}

function objects(node: Schema, definitions: readonly Schema[], depth: number): fc.Arbitrary<any> {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, maxProperties = 5 } = node;
  if (typeof additionalProperties === 'object') {
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), valuesOf(additionalProperties, definitions, depth + 1), {
      minKeys: minProperties, maxKeys: Math.max(minProperties, Math.min(maxProperties, 3)), noNullPrototype: true,
    });
  }
  const names = Object.keys(properties);
  const record = (chosen: readonly string[]): fc.Arbitrary<any> => fc.record(
    Object.fromEntries(chosen.map((name) => [name, valuesOf(properties[name], definitions, depth + 1)])), { noNullPrototype: true });
  if (depth > DEPTH) return record(required);
  const optional = names.filter((name) => !required.includes(name));
  return fc.subarray(optional, { maxLength: Math.min(optional.length, 4) })
    .chain((extra) => record([...required.filter((name) => names.includes(name)), ...extra]))
    .filter((value) => Object.keys(value).length >= minProperties && Object.keys(value).length <= (node.maxProperties ?? Infinity));
}
