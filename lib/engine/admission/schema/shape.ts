import { resolved } from '../../../upstream/schema';
import type { Schema } from '../../../upstream/schema';
import { keyOf } from './lists';
import type { Run } from './run';
import { reportType, typeTest } from './types';
import { reportUnknownField } from './unknown-field';

/**
 * Checks only what server-side apply has to know of a value to merge it: types, known fields, and the keys of entries.
 *
 * The API server reads a status before it throws it away, so one that cannot be merged is refused although nobody would look at it.
 */
export function checkShape(value: unknown, schema: Schema, run: Run): void {
  if (value === null || value === undefined) return;
  const node = resolved(schema, run.definitions);
  const hasType = mergeTest(node);
  if (hasType && !hasType(value)) reportType(value, node, run);
  else if (Array.isArray(value)) checkEntries(value, node, run);
  else if (typeof value === 'object') checkFields(value as { [name: string]: unknown }, node, run);
}

/** The type of what is merged: all numbers are alike, a text in a format is any scalar, and what may be an integer or a string is anything. */
function mergeTest(node: Schema): ((value: unknown) => boolean) | undefined {
  if (node.type === undefined) return undefined;
  if (node.type === 'string' && node.format !== undefined && node.format !== 'byte') return (value) => typeof value !== 'object';
  return typeTest(node.type === 'integer' ? { type: 'number' } : node);
}

function checkEntries(entries: readonly unknown[], { items = {}, ...node }: Schema, run: Run): void {
  const keys = node['x-kubernetes-list-type'] === 'map' ? node['x-kubernetes-list-map-keys'] : undefined;
  const seen = new Set<string | undefined>();
  entries.forEach((entry, i) => {
    run.path.push(i);
    const key = keys && keyOf(entry, keys);
    if (keys && entry === null) run.report('schema/null-value', 'must not be null');
    else if (keys?.every((name) => isMissing(entry, name, items, run))) run.report('schema/missing-field', `the entry lacks its key: ${keys.join(', ')}`);
    else if (key !== undefined && seen.has(key)) run.report('schema/duplicate-entry', `${key} is there already`);
    seen.add(key);
    checkShape(entry, items, run);
    run.path.pop();
  });
}

function isMissing(entry: unknown, name: string, items: Schema, run: Run): boolean {
  if (typeof entry !== 'object' || entry === null || (entry as { [name: string]: unknown })[name] !== undefined) return false;
  const key = resolved(items, run.definitions).properties?.[name];
  return key === undefined || resolved(key, run.definitions).default === undefined;
}

function checkFields(fields: { readonly [name: string]: unknown }, node: Schema, run: Run): void {
  const { properties = {}, additionalProperties } = node;
  for (const [name, field] of Object.entries(fields)) {
    if (Object.hasOwn(properties, name) || typeof additionalProperties === 'object') {
      run.path.push(name);
      checkShape(field, Object.hasOwn(properties, name) ? properties[name] : additionalProperties as Schema, run);
      run.path.pop();
    } else if (!additionalProperties && !node['x-kubernetes-preserve-unknown-fields']) {
      reportUnknownField(name, node, run);
    }
  }
}
