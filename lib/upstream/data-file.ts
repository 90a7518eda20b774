import { readFileSync } from 'node:fs';
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

/** Paths by literal calls, which bundlers can follow. */
const FILES = {
  'rook': () => require.resolve('./data/rook.json'),
  'csi-operator': () => require.resolve('./data/csi-operator.json'),
  'topolvm': () => require.resolve('./data/topolvm.json'),
  'pie': () => require.resolve('./data/pie.json'),
  'prometheus-operator': () => require.resolve('./data/prometheus-operator.json'),
  'victoriametrics-operator': () => require.resolve('./data/victoriametrics-operator.json'),
  'snapshotter': () => require.resolve('./data/snapshotter.json'),
  'csi-addons': () => require.resolve('./data/csi-addons.json'),
  'cert-manager': () => require.resolve('./data/cert-manager.json'),
  'kubernetes': () => require.resolve('./data/kubernetes.json'),
};

/** A project whose schemas are pinned. */
export type UpstreamName = keyof typeof FILES;

/** All of them. */
export const UPSTREAM_NAMES = Object.keys(FILES) as readonly UpstreamName[];

/** Where the file of an upstream lies. */
export function dataPath(upstream: UpstreamName): string {
  return FILES[upstream]();
}

const LOADED = new Map<UpstreamName, DataFile>();

/** The schemas of an upstream; its file is read on first use, since reading all would double the time of small programs. */
export function loadData(upstream: UpstreamName): DataFile {
  let data = LOADED.get(upstream);
  if (!data) {
    // Half the time of a module load, which looks for a package and makes a module of the file.
    data = JSON.parse(readFileSync(dataPath(upstream), 'utf8')) as DataFile;
    LOADED.set(upstream, data);
  }
  return data;
}
