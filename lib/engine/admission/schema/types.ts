import type { Schema } from '../../../upstream/schema';
import { describe, typeOf } from './describe';
import type { Run } from './run';

type TypeTest = (value: unknown) => boolean;

/**
 * The first whole number that the API server does not hold in 64 bits. JavaScript prints both it and its negative rounded up, so neither fits.
 */
const TOO_LARGE = 2 ** 63;

const isMap: TypeTest = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const TESTS: Readonly<Record<string, TypeTest>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < TOO_LARGE,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  array: Array.isArray,
  object: isMap,
};
const ARTICLES: Readonly<Record<string, string>> = { integer: 'an integer', array: 'a list', object: 'an object' };

/** The test for the type that a schema asks for, `undefined` when it takes any. */
export function typeTest(schema: Schema): TypeTest | undefined {
  // Beside a type, the mark counts for a create only.
  if (schema['x-kubernetes-int-or-string'] && schema.type === undefined) {
    // Only a quantity that Kubernetes itself reads may be a fraction without quotes.
    return schema.format === 'quantity'
      ? (value) => typeof value === 'string' || TESTS.number(value)
      : (value) => typeof value === 'string' || TESTS.integer(value);
  }
  if (schema['x-kubernetes-embedded-resource']) return isMap;
  return schema.type === undefined ? undefined : TESTS[schema.type];
}

/** Reports a value of the wrong type. */
export function reportType(value: unknown, schema: Schema, run: Run): void {
  const either = schema['x-kubernetes-int-or-string'] && schema.type === undefined;
  if (Number.isInteger(value) && (schema.type === 'integer' || either)) {
    run.report('schema/out-of-range', `${String(value)} does not fit into 64 bits`);
    return;
  }
  const wanted = either ? 'an integer or a string' : ARTICLES[schema.type ?? 'object'] ?? `a ${schema.type}`;
  const is = ARTICLES[typeOf(value)] ?? `a ${typeOf(value)}`;
  run.report('schema/wrong-type', `must be ${wanted}, but is ${is}: ${describe(value)}`, advice(value, schema));
}

function advice(value: unknown, schema: Schema): string | undefined {
  if (schema.type === 'string' && typeof value !== 'object') return `Put it in quotes: "${String(value)}"`;
  if (typeof value === 'string' && schema.type === 'boolean' && /^(true|false)$/.test(value)) return `Write ${value} without quotes`;
  if (typeof value === 'string' && /^(integer|number)$/.test(schema.type ?? '') && /^-?\d+$/.test(value)) return `Write ${value} without quotes`;
  if (schema.type === 'array') return 'Write a list, also for a single entry';
  return undefined;
}
