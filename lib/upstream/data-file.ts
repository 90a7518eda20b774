/* eslint-disable @typescript-eslint/no-require-imports -- a literal require is the only lazy load that bundlers can follow */
import type { Schema } from './schema';

/** One version of a custom resource, as a CRD lists it, with its schema directly under `schema`. */
export interface VersionData {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly deprecated?: boolean;
  readonly schema: Schema;
  readonly subresources?: { readonly [name: string]: unknown };
}

/** The spec of a CRD, with its annotations beside it. */
export interface CustomKindData {
  readonly annotations?: { readonly [key: string]: string };
  readonly group: string;
  readonly names: { readonly kind: string; readonly plural: string };
  readonly scope: string;
  readonly versions: readonly VersionData[];
}

/** A kind that Kubernetes serves itself. */
export interface BuiltinKindData {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: string;
  readonly schema: Schema;
}

/** The kinds of one upstream in all its releases; schemas that occur often stand once, in `definitions`. */
export interface DataFile<T = CustomKindData | BuiltinKindData> {
  readonly definitions: readonly Schema[];
  readonly releases: { readonly [release: string]: { readonly [key: string]: T } };
}

const LOADERS = {
  'rook': () => require('./data/rook.json'),
  'csi-operator': () => require('./data/csi-operator.json'),
  'topolvm': () => require('./data/topolvm.json'),
  'pie': () => require('./data/pie.json'),
  'prometheus-operator': () => require('./data/prometheus-operator.json'),
  'victoriametrics-operator': () => require('./data/victoriametrics-operator.json'),
  'snapshotter': () => require('./data/snapshotter.json'),
  'csi-addons': () => require('./data/csi-addons.json'),
  'kubernetes': () => require('./data/kubernetes.json'),
};

/** A project whose schemas are pinned. */
export type UpstreamName = keyof typeof LOADERS;

/** All of them. */
export const UPSTREAM_NAMES = Object.keys(LOADERS) as readonly UpstreamName[];

/** The schemas of an upstream; its file is read on first use, since reading all would double the time of small programs. */
export function loadData(upstream: UpstreamName): DataFile {
  return LOADERS[upstream]();
}
