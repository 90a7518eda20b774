import { OBJECT_META } from '../../../../lib/engine/admission/schema/object-meta';
import type { Step } from '../../../../lib/engine/admission/schema/path';
import { resolved } from '../../../../lib/upstream/schema';
import type { Schema } from '../../../../lib/upstream/schema';
import type { KindSchema } from '../../../../lib/upstream/schema-catalog';

/** A place in an object where something can be changed. */
export interface Site {
  readonly path: readonly Step[];
  /** What the schema says of the value; nothing where any value is allowed. */
  readonly schema: Schema;
  /** The object or list that holds the value. */
  readonly holder: any;
  readonly key: Step;
  /** Whether the schema demands that there is a value. */
  readonly required: boolean;
}

/** Every place of an object, the object itself first. */
export function sitesOf(object: any, kind: KindSchema): Site[] {
  const found: Site[] = [];
  visit({ path: [], schema: resolved(kind.schema, kind.definitions), holder: { object }, key: 'object', required: true }, kind.definitions, found);
  return found;
}

function visit(site: Site, definitions: readonly Schema[], found: Site[]): void {
  found.push(site);
  const value = site.holder[site.key];
  if (typeof value !== 'object' || value === null) return;
  const { properties = {}, additionalProperties, items, required = [] } = site.schema;
  for (const name of Object.keys(value)) {
    const list = Array.isArray(value);
    const key = list ? Number(name) : name;
    const path = [...site.path, key];
    const below = list ? items : properties[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    const schema = path.length === 1 && name === 'metadata' ? OBJECT_META : resolved(below ?? {}, definitions);
    visit({ path, schema, holder: value, key, required: !list && required.includes(name) }, definitions, found);
  }
}
