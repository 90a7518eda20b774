import { loadData } from './data-file';
import type { BuiltinKindData, CustomKindData, UpstreamName } from './data-file';
import { upstreamOfGroup } from './groups';
import { kindsOf, newestRelease } from './release';
import type { Schema } from './schema';

/** What is known of one kind in one version. */
export interface KindSchema {
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly schema: Schema;
  /** What `$ref` in the schema counts in. */
  readonly definitions: readonly Schema[];
  readonly subresources: { readonly [name: string]: unknown };
  /** Whether the API server answers for this version. */
  readonly served: boolean;
  readonly deprecated: boolean;
  /** Whether a CRD defines it; Kubernetes reads its own kinds by other rules. */
  readonly custom: boolean;
}

/** A kind as another release than the chosen one has it. */
export interface ElsewhereSchema {
  /** The name of its data file. */
  readonly upstream: UpstreamName;
  readonly version: string;
  readonly schema: KindSchema;
}

/** Which release of each upstream to take; the newest of those left out. */
export type Releases = { readonly [upstream: string]: string };

/** Finds the schema of a kind, by the releases that a site runs. */
export class SchemaCatalog {
  /** The catalog for these releases. */
  public static of(releases: Releases = {}): SchemaCatalog {
    return new SchemaCatalog(releases);
  }

  private readonly upstreams = new Map<UpstreamName, ReadonlyMap<string, KindSchema>>();

  private constructor(private readonly releases: Releases) {}

  /**
   * The kind's schema, or `undefined` when no pinned upstream has it.
   *
   * @throws when the site asks for a release that is not pinned
   */
  public find(apiVersion: string, kind: string): KindSchema | undefined {
    return this.ofGroup(groupOf(apiVersion))?.get(`${apiVersion}/${kind}`);
  }

  /** All kinds of the upstream that owns an API group, for suggestions. */
  public neighbours(apiVersion: string): readonly KindSchema[] {
    const group = groupOf(apiVersion);
    return [...this.ofGroup(group)?.values() ?? []].filter((peer) => groupOf(peer.apiVersion) === group);
  }

  /** The version of the schemas that an API group is held against, with the data file that they are in. */
  public versionOf(apiVersion: string): { readonly upstream: UpstreamName; readonly version: string } | undefined {
    const upstream = upstreamOfGroup(groupOf(apiVersion));
    return upstream && { upstream, version: this.releases[upstream] ?? newestRelease(loadData(upstream)) };
  }

  /** The kind in the other releases that are pinned, for telling what would be right there. */
  public elsewhere(apiVersion: string, kind: string): readonly ElsewhereSchema[] {
    const chosen = this.versionOf(apiVersion);
    if (chosen === undefined) return [];
    const { upstream } = chosen;
    return Object.keys(loadData(upstream).releases).filter((version) => version !== chosen.version).flatMap((version) => {
      const schema = kindsByName(upstream, version).get(`${apiVersion}/${kind}`);
      return schema === undefined ? [] : [{ upstream, version, schema }];
    });
  }

  private ofGroup(group: string): ReadonlyMap<string, KindSchema> | undefined {
    const upstream = upstreamOfGroup(group);
    if (upstream === undefined) return undefined;
    let kinds = this.upstreams.get(upstream);
    if (!kinds) {
      kinds = kindsByName(upstream, this.releases[upstream]);
      this.upstreams.set(upstream, kinds);
    }
    return kinds;
  }
}

const CACHE = new Map<string, ReadonlyMap<string, KindSchema>>();

/** Many sites run the same releases, so the index over one is shared. */
function kindsByName(upstream: UpstreamName, release: string | undefined): ReadonlyMap<string, KindSchema> {
  const key = `${upstream}@${release ?? ''}`;
  let result = CACHE.get(key);
  if (!result) {
    const file = loadData(upstream);
    const kinds = Object.values(kindsOf(upstream, file, release)).flatMap((entry) =>
      'versions' in entry ? customKinds(entry, file.definitions) : [builtinKind(entry, file.definitions)]);
    result = new Map(kinds.map((kind) => [`${kind.apiVersion}/${kind.kind}`, kind]));
    CACHE.set(key, result);
  }
  return result;
}

/** The kinds that a CRD defines, one for each of its versions. */
export function customKinds({ group, names, scope, versions }: CustomKindData, definitions: readonly Schema[]): KindSchema[] {
  return versions.map((version) => ({
    apiVersion: `${group}/${version.name}`,
    kind: names.kind,
    plural: names.plural,
    scope: scopeOf(scope),
    schema: version.schema,
    definitions,
    subresources: version.subresources ?? {},
    served: version.served,
    deprecated: version.deprecated ?? false,
    custom: true,
  }));
}

function builtinKind({ group, version, kind, plural, scope, schema }: BuiltinKindData, definitions: readonly Schema[]): KindSchema {
  return {
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind,
    plural,
    scope: scopeOf(scope),
    schema,
    definitions,
    subresources: {},
    served: true,
    deprecated: false,
    custom: false,
  };
}

function scopeOf(text: string): 'Namespaced' | 'Cluster' {
  return text === 'Namespaced' ? 'Namespaced' : 'Cluster';
}

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}
