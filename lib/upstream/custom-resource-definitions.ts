import { loadData } from './data-file';
import type { CustomKindData, DataFile, UpstreamName, VersionData } from './data-file';
import { kindsOf, newestRelease } from './release';
import type { Schema } from './schema';

/** A CRD as it is applied. */
export interface CustomResourceDefinition {
  readonly apiVersion: 'apiextensions.k8s.io/v1';
  readonly kind: 'CustomResourceDefinition';
  readonly metadata: { readonly name: string; readonly annotations: { readonly [key: string]: string } };
  readonly spec: { readonly [field: string]: any };
}

/** Which of the pinned CRDs an object is. */
export interface Pin {
  readonly upstream: UpstreamName;
  readonly release: string;
  /** The place among the CRDs of the release. */
  readonly index: number;
}

/** A registered symbol, since the constructs and the engine come in two bundles. */
const PINNED = Symbol.for('rookery.PinnedDefinition');

/** Whether the object is a pinned CRD as it was generated; digests and a real API server have judged those already. */
export function isPinned(object: unknown): boolean {
  return pinOf(object) !== undefined;
}

/** Which pinned CRD the object is, `undefined` for all other objects and for changed copies. */
export function pinOf(object: unknown): Pin | undefined {
  return typeof object === 'object' && object !== null ? (object as { [PINNED]?: Pin })[PINNED] : undefined;
}

/**
 * Keeps tools of delivery from deleting a CRD: with it go all objects of its kind, and the data that they stand for.
 *
 * In the words of Argo CD, Helm and Flux.
 */
const KEPT = {
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'helm.sh/resource-policy': 'keep',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};

const CACHE = new Map<string, readonly CustomResourceDefinition[]>();
const EXPANDED = new WeakMap<object, Schema>();

/**
 * The CRDs of an upstream's release, complete and in the order of their names.
 *
 * They are made once per process and frozen; equal parts are the same object. Schemas are put together when somebody looks at them.
 *
 * @throws when the release is not pinned
 */
export function customResourceDefinitions(upstream: UpstreamName, release?: string): readonly CustomResourceDefinition[] {
  const key = `${upstream}@${release ?? ''}`;
  let result = CACHE.get(key);
  if (!result) {
    const file = loadData(upstream) as DataFile<CustomKindData>;
    const pinned = release ?? newestRelease(file as DataFile);
    result = Object.freeze(Object.entries(kindsOf(upstream, file, pinned)).map(([name, kind], index) =>
      definition(name, kind, file.definitions, { upstream, release: pinned, index })));
    CACHE.set(key, result);
  }
  return result;
}

function definition(name: string, data: CustomKindData, definitions: readonly Schema[], pin: Pin): CustomResourceDefinition {
  const { annotations, versions, ...rest } = data;
  let complete: readonly object[] | undefined;
  const spec = Object.defineProperty({ ...frozen(rest) }, 'versions', {
    enumerable: true,
    // Nearly all of a CRD; a synth that writes the text that comes with the package never looks at it.
    get: () => complete ??= frozen(versions.map(({ schema, ...version }: VersionData) => ({
      ...version, schema: { openAPIV3Schema: expanded(schema, definitions) },
    }))),
  });
  const object: CustomResourceDefinition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: frozen({ name, annotations: { ...annotations, ...KEPT } }),
    spec: Object.freeze(spec),
  };
  return Object.freeze(Object.defineProperty(object, PINNED, { value: Object.freeze(pin) }));
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
