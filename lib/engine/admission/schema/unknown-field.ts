import { resolved } from '../../../upstream/schema';
import type { Schema } from '../../../upstream/schema';
import { nearest } from '../../text/nearest';
import { formatPath } from './path';
import type { Run } from './run';

/** Reports a field that the schema does not know, with the best guess of what was meant. */
export function reportUnknownField(name: string, schema: Schema, run: Run): void {
  const { root, definitions } = run;
  const properties = schema.properties ?? {};
  const similar = nearest(name, Object.keys(properties));
  if (similar !== undefined) {
    run.report('schema/unknown-field', `unknown field "${name}", did you mean "${similar}"?`, `Rename it to "${similar}"`, name);
    return;
  }
  const inner = Object.keys(properties).filter((key) => knows(resolved(properties[key], definitions), name));
  if (inner.length > 0 && inner.length <= 3) {
    move(name, 'down', inner.map((key) => formatPath([...run.path, key])).join(' or '), run);
    return;
  }
  const above = run.path.slice(0, typeof run.path.at(-1) === 'number' ? -2 : -1);
  if (run.path.length > 0 && knows(at(root, definitions, above), name)) {
    move(name, 'up', formatPath(above) || 'the object itself', run);
    return;
  }
  const known = Object.keys(properties);
  const listed = known.length > 0 && known.length <= 12 ? `; known here: ${known.join(', ')}` : '';
  run.report('schema/unknown-field', `unknown field "${name}"${listed}`, undefined, name);
}

function move(name: string, direction: 'up' | 'down', place: string, run: Run): void {
  run.report('schema/unknown-field', `unknown field "${name}", it belongs one level ${direction}, in ${place}`, `Move it to ${place}`, name);
}

/** Whether a schema has a field of that name; names such as `constructor` are no exception. */
function knows(schema: Schema | undefined, name: string): boolean {
  return schema?.properties !== undefined && Object.hasOwn(schema.properties, name);
}

/** The schema at a path, following fields, map values and entries. */
function at(root: Schema, definitions: readonly Schema[], path: readonly (string | number)[]): Schema | undefined {
  let node: Schema | undefined = root;
  for (const step of path) {
    if (!node) return undefined;
    const next: Schema | boolean | undefined = typeof step === 'number' ? node.items : node.properties?.[step] ?? node.additionalProperties;
    node = typeof next === 'object' ? resolved(next, definitions) : undefined;
  }
  return node;
}
