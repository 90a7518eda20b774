import type { Schema } from '../../../upstream/schema';
import { nearest } from '../../text/nearest';
import { describe } from './describe';
import { numberLimits, stringFormat } from './formats';
import { goRegExp } from './go-regexp';
import type { Check } from './run';

/**
 * What a schema says of text; an empty list when it says nothing.
 *
 * @param builtin whether Go reads the text into a type of its own
 */
export function stringChecks(schema: Schema, builtin: boolean): Check[] {
  const { minLength, maxLength, pattern, format } = schema;
  const checks: Check[] = [];
  if (maxLength !== undefined) {
    checks.push((value: string, run) => {
      if (value.length <= maxLength) return;
      const length = codePoints(value);
      if (length > maxLength) run.report('schema/out-of-range', `has ${length} characters, at most ${maxLength} are allowed: ${describe(value)}`);
    });
  }
  if (minLength !== undefined) {
    checks.push((value: string, run) => {
      if (value.length >= 2 * minLength) return;
      const length = codePoints(value);
      if (length >= minLength) return;
      const message = length === 0 ? 'must not be empty' : `has ${length} characters, at least ${minLength} are needed: ${describe(value)}`;
      run.report('schema/out-of-range', message);
    });
  }
  const regexp = pattern === undefined ? undefined : goRegExp(pattern);
  if (regexp) {
    checks.push((value: string, run) => {
      if (!regexp.test(value)) run.report('schema/pattern', `${describe(value)} does not match ${pattern}`);
    });
  }
  const reads = format === undefined ? undefined : stringFormat(format, builtin);
  if (reads) {
    checks.push((value: string, run) => {
      if (!reads(value)) run.report('schema/format', `${describe(value)} is not a valid ${format}`);
    });
  }
  return checks;
}

/** What a schema says of numbers; an empty list when it says nothing. */
export function numberChecks(schema: Schema): Check[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  const checks: Check[] = [];
  const limits = format === undefined ? undefined : numberLimits(format);
  if (limits) {
    checks.push((value: number, run) => {
      if (value < limits[0] || value > limits[1]) run.report('schema/out-of-range', `${value} does not fit into ${format}`);
    });
  }
  if (minimum !== undefined) {
    checks.push((value: number, run) => {
      if (value < minimum) run.report('schema/out-of-range', `${value} is below ${minimum}`);
      else if (exclusiveMinimum && value === minimum) run.report('schema/out-of-range', `${value} is not above ${minimum}`);
    });
  }
  if (maximum !== undefined) {
    checks.push((value: number, run) => {
      if (value > maximum) run.report('schema/out-of-range', `${value} is above ${maximum}`);
      else if (exclusiveMaximum && value === maximum) run.report('schema/out-of-range', `${value} is not below ${maximum}`);
    });
  }
  if (multipleOf !== undefined) {
    checks.push((value: number, run) => {
      if (!isMultiple(value, multipleOf)) run.report('schema/out-of-range', `${value} is not a multiple of ${multipleOf}`);
    });
  }
  return checks;
}

/** The API server divides whole numbers by the whole part of the factor, and by nothing where that is zero. */
function isMultiple(value: number, factor: number): boolean {
  if (Number.isInteger(value)) return factor >= 1 && BigInt(String(value)) % BigInt(Math.trunc(factor)) === 0n;
  const times = value / factor;
  return Math.abs(times - Math.round(times)) <= 1e-9;
}

/**
 * The check for a list of allowed values, `undefined` without one.
 *
 * @param builtin whether Go reads the text into a type of its own, in which an empty one is mostly as good as none
 */
export function enumCheck({ enum: allowed }: Schema, builtin: boolean): Check | undefined {
  if (!allowed) return undefined;
  const texts = new Set(allowed.map((value) => JSON.stringify(value)));
  const words = allowed.filter((value): value is string => typeof value === 'string');
  return (value, run) => {
    if (texts.has(JSON.stringify(value)) || (builtin && value === '')) return;
    const similar = typeof value === 'string' ? nearest(value, words) : undefined;
    const list = [...texts].join(', ');
    run.report('schema/value-not-allowed', `${describe(value)} is not one of ${list}`, similar === undefined ? undefined : `Write "${similar}"`);
  };
}

/** Lengths count characters, not the halves that JavaScript stores the rarer ones in. */
function codePoints(text: string): number {
  return Array.from(text).length;
}
