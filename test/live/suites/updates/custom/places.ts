import { TRANSITIONS } from '../../../../../lib/engine/admission/cel/predicates';
import { customResourceDefinitions } from '../../../../../lib/upstream/custom-resource-definitions';
import type { UpstreamName } from '../../../../../lib/upstream/data-file';
import { resolved } from '../../../../../lib/upstream/schema';
import type { Schema } from '../../../../../lib/upstream/schema';
import { SchemaCatalog } from '../../../../../lib/upstream/schema-catalog';
import type { KindSchema } from '../../../../../lib/upstream/schema-catalog';

/** A place where a schema has a rule about changes, by the fields that lead there and the schema of each. */
export type Place = readonly { readonly name: string; readonly schema: Schema }[];

/** A kind with such places. */
export interface ChangingKind {
  readonly kind: KindSchema;
  readonly places: readonly Place[];
  /** The definition, where the engine has to be told of it. */
  readonly context: readonly any[];
}

/** Every served kind of these upstreams that has a rule about changes. */
export function changingKinds(upstreams: readonly UpstreamName[], releases: { readonly [upstream: string]: string }): ChangingKind[] {
  const catalog = SchemaCatalog.of(releases);
  const kinds = upstreams.flatMap((upstream) => customResourceDefinitions(upstream, releases[upstream])).flatMap(({ spec }) =>
    spec.versions.filter((version: any) => version.served).map((version: any) => catalog.find(`${spec.group}/${version.name}`, spec.names.kind)!));
  return kinds.map((kind) => ({ kind, places: placesOf(kind), context: [] })).filter(({ places }) => places.length > 0);
}

/** Where the kind has rules about changes; none of them stands inside of a list or map. */
function placesOf({ schema, definitions, subresources }: KindSchema): Place[] {
  const found: Place[] = [];
  const visit = (node: Schema, path: Place): void => {
    const { properties = {}, 'x-kubernetes-validations': rules = [] } = resolved(node, definitions);
    if (rules.some(({ rule }) => TRANSITIONS.has(rule))) found.push(path);
    for (const [name, below] of Object.entries(properties)) {
      if (path.length > 0 || name !== 'status' || subresources.status === undefined) visit(below, [...path, { name, schema: below }]);
    }
  };
  visit(schema, []);
  return found;
}
