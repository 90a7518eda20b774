import { loadData } from './data-file';
import type { CustomKindData, DataFile, UpstreamName, VersionData } from './data-file';
import { kindsOf } from './release';
import type { Schema } from './schema';

/** A CRD as it is applied. */
export interface CustomResourceDefinition {
  readonly apiVersion: 'apiextensions.k8s.io/v1';
  readonly kind: 'CustomResourceDefinition';
  readonly metadata: { readonly name: string; readonly annotations?: { readonly [key: string]: string } };
  readonly spec: { readonly [field: string]: any };
}

/** A registered symbol, since the constructs and the engine come in two bundles. */
const PINNED = Symbol.for('rookery.PinnedDefinition');

/** Whether the object is a pinned CRD as it was generated; digests and a real API server have judged those already. */
export function isPinned(object: unknown): boolean {
  return typeof object === 'object' && object !== null && PINNED in object;
}

const CACHE = new Map<string, readonly CustomResourceDefinition[]>();
const EXPANDED = new WeakMap<object, Schema>();

/**
 * The CRDs of an upstream's release, complete and in the order of their names.
 *
 * They are made once per process and frozen; equal parts are the same object.
 *
 * @throws when the release is not pinned
 */
export function customResourceDefinitions(upstream: UpstreamName, release?: string): readonly CustomResourceDefinition[] {
  const key = `${upstream}@${release ?? ''}`;
  let result = CACHE.get(key);
  if (!result) {
    const file = loadData(upstream) as DataFile<CustomKindData>;
    result = Object.freeze(Object.entries(kindsOf(upstream, file, release)).map(([name, kind]) => definition(name, kind, file.definitions)));
    CACHE.set(key, result);
  }
  return result;
}

function definition(name: string, { annotations, versions, ...spec }: CustomKindData, definitions: readonly Schema[]): CustomResourceDefinition {
  const object: CustomResourceDefinition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name, ...(annotations === undefined ? {} : { annotations }) },
    spec: {
      ...spec,
      versions: versions.map(({ schema, ...version }: VersionData) => ({
        ...version, schema: { openAPIV3Schema: expanded(schema, definitions) },
      })),
    },
  };
  return frozen(Object.defineProperty(object, PINNED, { value: true }));
}

/** Replaces references by what they stand for; a definition is expanded once and then shared. */
function expanded<T>(node: T, definitions: readonly Schema[]): T {
  if (typeof node !== 'object' || node === null) return node;
  const known = EXPANDED.get(node);
  if (known) return known as T;
  const { $ref } = node as Schema;
  let result: any;
  if (typeof $ref === 'number') result = expanded(definitions[$ref], definitions);
  else if (Array.isArray(node)) result = node.map((entry) => expanded(entry, definitions));
  else result = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, expanded(value, definitions)]));
  EXPANDED.set(node, result);
  return result;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
