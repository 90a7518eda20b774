import { ApiObject, App } from 'cdk8s';
import type { JsonPatch } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import { Brand } from './brand';
import { mergePatch } from './merge-patch';
import type { Phase } from './phase';
import { NOT_PLAIN, plainCopy } from './plain';
import { refusal } from './problem';
import { requireId } from './require-id';
import { shown } from './shown';

/** What cdk8s comes with; none of them does anything to plain JSON. */
const RESOLVERS = new Set(['LazyResolver', 'ImplicitTokenResolver', 'NumberStringUnionResolver']);

const BRAND = new Brand<Manifest>('Manifest');

/** What every manifest of rookery is made of. */
export interface ManifestProps {
  /** Group and version, such as `ceph.rook.io/v1`. */
  readonly apiVersion: string;
  /** The kind, such as `CephCluster`. */
  readonly kind: string;
  /** The name; used as it is, without a hash. */
  readonly name: string;

  /**
   * The namespace.
   *
   * @default - none, for cluster-scoped kinds
   */
  readonly namespace?: string;

  /**
   * Labels of the object.
   *
   * @default - the site's labels only
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the object.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /** The stage in which the object is applied. */
  readonly phase: Phase;

  /**
   * All top-level fields besides `apiVersion`, `kind` and `metadata`; may hold `Lazy` values.
   *
   * @default - no other fields
   */
  readonly body?: { readonly [key: string]: any };

  /**
   * A JSON merge patch (RFC 7386) over the finished object, applied last: `null` removes a field, lists are replaced whole.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}

/** One Kubernetes object of a site: an ApiObject with an explicit name, scope and phase. */
export class Manifest extends ApiObject {
  /** Whether the value is a Manifest, also one of another copy of this package. */
  public static isManifest(value: any): boolean {
    return BRAND.has(value);
  }

  /** The manifest that a construct is, or `undefined`. */
  public static tryFrom(construct: IConstruct): Manifest | undefined {
    return BRAND.has(construct) ? construct : undefined;
  }

  /** The stage in which the object is applied. */
  public readonly phase: Phase;

  private readonly body: { readonly [key: string]: any };
  private readonly overrides?: { readonly [key: string]: any };
  private patched = false;

  public constructor(scope: Construct, id: string, props: ManifestProps) {
    super(scope, requireId(scope, id), {
      ...props.body,
      apiVersion: props.apiVersion,
      kind: props.kind,
      metadata: {
        name: props.name,
        ...(props.namespace === undefined ? {} : { namespace: props.namespace }),
        ...(props.labels === undefined ? {} : { labels: { ...props.labels } }),
        ...(props.annotations === undefined ? {} : { annotations: { ...props.annotations } }),
      },
    });
    this.phase = props.phase;
    this.body = { ...props.body };
    if (props.overrides !== undefined) this.overrides = structuredClone(this.requireMap(props.overrides));
    BRAND.mark(this);
  }

  /** Applies a JSON patch (RFC 6902) to the object when it is rendered, before the overrides. */
  public override addJsonPatch(...ops: JsonPatch[]): void {
    this.patched = true;
    super.addJsonPatch(...ops);
  }

  /** The finished object, overrides included. */
  public override toJson(): any {
    const object = this.plain() ?? super.toJson();
    return this.overrides === undefined ? object : mergePatch(object, this.overrides);
  }

  private requireMap<T>(overrides: T): T {
    if (typeof overrides === 'object' && overrides !== null && !Array.isArray(overrides)) return overrides;
    throw refusal({
      where: 'overrides',
      what: `${shown(overrides)} is not a map of fields`,
      why: 'It would take the place of the whole object',
      fix: "Write the fields to change as they stand in the object, for example { spec: { dataDirHostPath: '/data' } }",
    }, this);
  }

  /** Most objects are plain JSON, which cdk8s would take ten times as long to resolve; with anything else in it, cdk8s has to. */
  private plain(): any {
    if (this.patched || App.of(this).resolvers.some((resolver) => !RESOLVERS.has(resolver.constructor.name))) return undefined;
    const body = plainCopy(this.body);
    if (body === NOT_PLAIN) return undefined;
    return { apiVersion: this.apiVersion, kind: this.kind, metadata: this.metadata.toJson(), ...(body as object) };
  }
}
