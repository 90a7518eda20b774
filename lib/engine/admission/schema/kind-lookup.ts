import { releaseTitle } from '../../../upstream/catalog/release-titles';
import { customKinds, SchemaCatalog } from '../../../upstream/schema-catalog';
import type { KindSchema } from '../../../upstream/schema-catalog';
import type { World } from '../world';

const CRD = 'apiextensions.k8s.io/CustomResourceDefinition';
const LOOKUPS = new WeakMap<World, KindLookup>();

/** Finds the schemas of a site's kinds: the pinned ones, and those of CRDs among the objects. */
export class KindLookup {
  /** The lookup of a site, shared by all rules. */
  public static of(world: World): KindLookup {
    let lookup = LOOKUPS.get(world);
    if (!lookup) {
      lookup = new KindLookup(world);
      LOOKUPS.set(world, lookup);
    }
    return lookup;
  }

  private readonly catalog: SchemaCatalog;
  private own?: ReadonlyMap<string, KindSchema>;

  private constructor(private readonly world: World) {
    this.catalog = SchemaCatalog.of(world.facts.releases);
  }

  /** The schema of a kind, `undefined` when neither upstream nor a CRD of the site has it. */
  public find(apiVersion: string, kind: string): KindSchema | undefined {
    return this.catalog.find(apiVersion, kind) ?? this.ownKinds().get(`${apiVersion}/${kind}`);
  }

  /** The release that an API group is held against, as people call it. */
  public releaseOf(apiVersion: string): string | undefined {
    const chosen = this.catalog.versionOf(apiVersion);
    return chosen && releaseTitle(chosen.upstream, chosen.version);
  }

  /** The kind in all other pinned releases of its project. */
  public elsewhere(apiVersion: string, kind: string): readonly { readonly release: string; readonly schema: KindSchema }[] {
    return this.catalog.elsewhere(apiVersion, kind).map(({ upstream, version, schema }) => ({ release: releaseTitle(upstream, version), schema }));
  }

  /** All kinds of an API group, in all versions. */
  public neighbours(apiVersion: string): readonly KindSchema[] {
    const [group] = apiVersion.split('/');
    return [...this.catalog.neighbours(apiVersion), ...[...this.ownKinds().values()].filter((kind) => kind.apiVersion.startsWith(`${group}/`))];
  }

  /** Whether the CRDs of a group are declared to be brought by somebody else. */
  public isExternal(group: string): boolean {
    const names = (this.world.facts.external ?? []).filter(({ kind }) => kind === 'CustomResourceDefinition').map(({ name }) => name);
    return names.some((name) => name === '*' || name.endsWith(`.${group}`));
  }

  private ownKinds(): ReadonlyMap<string, KindSchema> {
    this.own ??= new Map(this.world.ofKind(CRD).flatMap(({ object }) => kindsOfCrd(object)).map((kind) => [`${kind.apiVersion}/${kind.kind}`, kind]));
    return this.own;
  }
}

/** The kinds of a CRD as it is applied; one that is itself malformed defines none, its own schema says why. */
function kindsOfCrd({ spec }: any): KindSchema[] {
  if (typeof spec?.group !== 'string' || typeof spec.names?.kind !== 'string' || !Array.isArray(spec.versions)) return [];
  const versions = spec.versions.filter((version: any) => typeof version?.schema?.openAPIV3Schema === 'object');
  return customKinds({ ...spec, versions: versions.map((version: any) => ({ ...version, schema: version.schema.openAPIV3Schema })) }, []);
}
