import type { Schema } from '../../../upstream/schema';
import type { Check, Run, Validator } from './run';

/** What a schema says of lists as such; an empty list when it says nothing. */
export function listChecks(schema: Schema): Check[] {
  const { minItems, maxItems, uniqueItems } = schema;
  const checks: Check[] = [];
  if (minItems !== undefined) {
    checks.push((value: unknown[], run) => {
      if (value.length < minItems) run.report('schema/out-of-range', `has ${value.length} entries, at least ${minItems} are needed`);
    });
  }
  if (maxItems !== undefined) {
    checks.push((value: unknown[], run) => {
      if (value.length > maxItems) run.report('schema/out-of-range', `has ${value.length} entries, at most ${maxItems} are allowed`);
    });
  }
  const keys = schema['x-kubernetes-list-map-keys'];
  if (schema['x-kubernetes-list-type'] === 'map' && keys) checks.push((value, run) => reportTwins(value, (entry) => keyOf(entry, keys), run));
  else if (uniqueItems || schema['x-kubernetes-list-type'] === 'set') checks.push((value, run) => reportTwins(value, describeWhole, run));
  if (schema['x-kubernetes-list-type'] === 'set') checks.push(reportCompounds);
  return checks;
}

/** Checks every entry, and copies the list only when a default was filled in. */
export function listValidator(entry: Validator): Validator {
  return (value: unknown[], run) => {
    let result = value;
    for (let i = 0; i < value.length; i += 1) {
      run.path.push(i);
      const checked = entry(value[i], run);
      run.path.pop();
      if (checked === value[i]) continue;
      if (result === value) result = [...value];
      result[i] = checked;
    }
    return result;
  };
}

/** Schemas allow objects in a set, but server-side apply has no way to merge them. */
function reportCompounds(entries: unknown[], run: Run): void {
  if (entries.some((entry) => typeof entry === 'object' && entry !== null)) {
    run.report('schema/wrong-type', 'a set that is applied holds texts, numbers and booleans only');
  }
}

function reportTwins(entries: unknown[], textOf: (entry: any) => string | undefined, run: Run): void {
  if (entries.length < 2) return;
  const seen = new Map<string, number>();
  entries.forEach((entry, i) => {
    const text = textOf(entry);
    if (text === undefined) return;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, i);
    else run.report('schema/duplicate-entry', `${text} is there already, as entry ${first}`, undefined, i);
  });
}

/** What tells an entry of a map-like list apart: its one key's value, or all keys with their values; entries without are alike. */
export function keyOf(entry: any, keys: readonly string[]): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const parts = keys.filter((key) => entry[key] !== undefined).map((key) => `${key} ${describeWhole(entry[key])}`);
  return parts.length === 0 ? `an entry without ${keys.join(', ')}` : parts.join(', ');
}

/** A value as text; the order of fields makes no difference. */
function describeWhole(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
}
