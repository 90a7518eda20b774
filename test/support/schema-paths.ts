import { resolved } from '../../lib/upstream/schema';
import type { Schema } from '../../lib/upstream/schema';
import { SchemaCatalog } from '../../lib/upstream/schema-catalog';

/** Types of Kubernetes itself inside a custom resource; what they hold is typed by cdk8s-plus, not by us. */
const FOREIGN = /^(placement|preparePlacement|resources|probe|metadata|selector|dataSource|dataSourceRef)$/;

/** Every field of a kind's spec that a pinned release knows, `[]` standing for list entries and `*` for keys of maps. */
export function schemaPaths(apiVersion: string, kind: string): string[] {
  const { schema, definitions } = found(apiVersion, kind);
  const paths: string[] = [];
  const walk = (node: Schema, path: string): void => {
    const children = childrenOf(node, definitions);
    if (children.length === 0 || isForeign(path, children)) paths.push(path);
    else for (const [step, child] of children) walk(child, path + step);
  };
  walk(resolved(schema, definitions).properties!.spec, 'spec');
  return paths.sort();
}

/** The fields of a kind's spec that an object sets, in the same notation; a field that the schema lacks is marked with `?`. */
export function renderedPaths(object: any): string[] {
  const { schema, definitions } = found(object.apiVersion, object.kind);
  const paths = new Set<string>();
  const walk = (value: unknown, node: Schema | undefined, path: string): void => {
    if (node === undefined) {
      paths.add(`${path}?`);
      return;
    }
    const children = new Map(childrenOf(node, definitions));
    if (children.size === 0 || isForeign(path, [...children])) {
      paths.add(path);
      return;
    }
    const entries = Array.isArray(value) ? value.map((entry): [string, unknown] => ['[]', entry]) : Object.entries(value as object);
    for (const [key, entry] of entries) {
      const step = key === '[]' ? key : children.has('.*') ? '.*' : `.${key}`;
      walk(entry, children.get(step), path + step);
    }
  };
  walk(object.spec, resolved(schema, definitions).properties!.spec, 'spec');
  return [...paths].sort();
}

function found(apiVersion: string, kind: string) {
  const schema = SchemaCatalog.of().find(apiVersion, kind);
  if (!schema) throw new Error(`No schema of ${apiVersion} ${kind}`);
  return schema;
}

function childrenOf(node: Schema, definitions: readonly Schema[]): [string, Schema][] {
  const { properties = {}, additionalProperties, items } = resolved(node, definitions);
  return [
    ...Object.entries(properties).map(([name, child]): [string, Schema] => [`.${name}`, child]),
    ...(typeof additionalProperties === 'object' ? [['.*', additionalProperties] as [string, Schema]] : []),
    ...(items ? [['[]', items] as [string, Schema]] : []),
  ];
}

/** Maps of such types by daemon are ours, their entries are not; claims have resources too. */
function isForeign(path: string, children: readonly (readonly [string, Schema])[]): boolean {
  const steps = path.split('.');
  const last = steps[steps.length - 1].replace('[]', '');
  if (last === '*') return /^(placement|resources)$/.test(steps[steps.length - 2]) && steps.length === 3;
  return FOREIGN.test(last) && (steps.length > 2 || children.every(([step]) => step !== '.*'));
}
