import * as fc from 'fast-check';
import { faultsOf } from '../../../../lib/engine/admission/schema/kind-validator';
import { formatPath } from '../../../../lib/engine/admission/schema/path';
import type { Step } from '../../../../lib/engine/admission/schema/path';
import { loadData } from '../../../../lib/upstream/data-file';
import { resolved } from '../../../../lib/upstream/schema';
import type { Schema } from '../../../../lib/upstream/schema';
import { SchemaCatalog } from '../../../../lib/upstream/schema-catalog';
import type { KindSchema } from '../../../../lib/upstream/schema-catalog';
import { valuesOf } from '../arbitraries';

/** Their schemas use every keyword that any upstream uses. */
const KINDS = ['rook', 'pie', 'csi-operator', 'snapshotter'] as const;
const RUNS = { numRuns: 15 };

const catalog = SchemaCatalog.of();
const kinds = KINDS.flatMap((upstream) => {
  const newest = Object.values(Object.values(loadData(upstream).releases).at(-1)!);
  return newest.flatMap((kind) => ('versions' in kind
    ? kind.versions.map(({ name }) => catalog.find(`${kind.group}/${name}`, kind.names.kind)).filter((found) => found !== undefined) : []));
});

/** Objects that the kind's schema allows; their status would be thrown away. */
function objects({ schema, definitions, apiVersion, kind }: KindSchema): fc.Arbitrary<any> {
  const { properties: { status, metadata, ...properties } = {}, ...root } = resolved(schema, definitions);
  const required = root.required?.filter((name) => name in properties);
  return valuesOf({ ...root, required, properties }, definitions).map((value) => ({ ...value, apiVersion, kind, metadata: { name: 'a' } }));
}

function broken(object: any, kind: KindSchema): string[] {
  return faultsOf(object, kind).filter(({ rule }) => rule !== 'cel/broken-rule').map(({ rule, property }) => `${rule} ${property}`);
}

interface Place { readonly path: readonly Step[]; readonly node: any; readonly schema: Schema }

/** Every object below a value that the schema closes. */
function places(node: any, schema: Schema, definitions: readonly Schema[], path: readonly Step[] = []): Place[] {
  const target = resolved(schema, definitions);
  // A list that keeps unknown fields keeps those of its entries.
  if (Array.isArray(node)) return keepsUnknown(target) ? [] : node.flatMap((entry, i) => places(entry, target.items!, definitions, [...path, i]));
  if (typeof node !== 'object' || node === null || target.type !== 'object' || keepsUnknown(target)) return [];
  const below = Object.keys(node).filter((key) => target.properties?.[key]).flatMap((key) =>
    places(node[key], target.properties![key], definitions, [...path, key]));
  return target.properties && path[0] !== 'metadata' ? [{ path, node, schema: target }, ...below] : below;
}

function keepsUnknown(schema: Schema): boolean {
  return schema['x-kubernetes-preserve-unknown-fields'] === true;
}

/** A copy with a change at one place. */
function changed(object: any, path: readonly Step[], change: (node: any) => void): any {
  const copy = structuredClone(object);
  change(path.reduce((node, step) => node[step], copy));
  return copy;
}

test.each(kinds)('$apiVersion $kind: what the schema allows passes', (kind) => {
  fc.assert(fc.property(objects(kind), (object) => {
    const before = structuredClone(object);
    expect(broken(object, kind)).toEqual([]);
    expect(object).toEqual(before);
  }), RUNS);
});

test.each(kinds)('$apiVersion $kind: a field that nobody knows is found where it is', (kind) => {
  fc.assert(fc.property(objects(kind), fc.nat(), (object, salt) => {
    const all = places(object, kind.schema, kind.definitions);
    const { path } = all[salt % all.length];
    const wrong = changed(object, path, (node) => { node.nobodyKnowsThis = 1; });
    expect(broken(wrong, kind)).toEqual([`schema/unknown-field ${formatPath([...path, 'nobodyKnowsThis'])}`]);
  }), RUNS);
});

/** The fields of an object that cannot be left out, with the places they stand at. */
function requiredIn(object: any, { schema, definitions }: KindSchema): { readonly path: readonly Step[]; readonly name: string }[] {
  return places(object, schema, definitions).flatMap(({ path, schema: { required: names = [], properties } }) => names
    .filter((name) => name !== 'metadata' && resolved(properties![name], definitions).default === undefined)
    .map((name) => ({ path, name })));
}

const demanding = kinds.filter((kind) => fc.sample(objects(kind), { numRuns: 10, seed: 1 }).some((object) => requiredIn(object, kind).length > 0));

test.each(demanding)('$apiVersion $kind: a required field that is missing is found where it should be', (kind) => {
  fc.assert(fc.property(objects(kind), fc.nat(), (object, salt) => {
    const all = requiredIn(object, kind);
    fc.pre(all.length > 0);
    const { path, name } = all[salt % all.length];
    const wrong = changed(object, path, (node) => { delete node[name]; });
    expect(broken(wrong, kind)).toContain(`schema/missing-field ${formatPath([...path, name])}`);
  }), RUNS);
});
