import { loadData, UPSTREAM_NAMES } from '../../../../lib/upstream/data-file';
import type { Schema } from '../../../../lib/upstream/schema';

/** A rule of a pinned CRD and the schema it stands at. */
export interface PinnedRule {
  readonly rule: string;
  readonly schema: Schema;
  readonly definitions: readonly Schema[];
}

/** Every rule in every pinned schema of every release, with each place it stands at. */
export function rulesOfAllUpstreams(): PinnedRule[] {
  return UPSTREAM_NAMES.filter((upstream) => upstream !== 'kubernetes').flatMap((upstream) => {
    const { definitions, releases } = loadData(upstream);
    const found: PinnedRule[] = [];
    const roots = Object.values(releases).flatMap((kinds) => Object.values(kinds)).flatMap((kind) =>
      ('versions' in kind ? kind.versions.map(({ schema }) => schema) : [kind.schema]));
    for (const root of [...definitions, ...roots]) {
      visit(root, (schema) => {
        for (const { rule } of schema['x-kubernetes-validations'] ?? []) found.push({ rule, schema, definitions });
      });
    }
    return found;
  });
}

/** A schema and all below it; definitions are visited by themselves. */
function visit(schema: Schema, see: (schema: Schema) => void): void {
  see(schema);
  const { properties = {}, items, additionalProperties, not, allOf = [], anyOf = [], oneOf = [] } = schema;
  const below = [...Object.values(properties), items, additionalProperties, not, ...allOf, ...anyOf, ...oneOf];
  for (const child of below) if (typeof child === 'object') visit(child, see);
}
