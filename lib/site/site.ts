import { Chart } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import { Brand } from '../core/brand';
import { requireName } from '../core/names';
import { refusal } from '../core/problem';
import { requireId } from '../core/require-id';
import { requireList } from '../core/require-list';
import { Expected, requireObject } from '../core/require-object';
import { SecretRef } from '../core/secret-ref';
import type { ExternalObject } from '../engine/external-object';
import type { SiteFacts } from '../engine/facts';
import type { Acknowledgement, Finding } from '../engine/finding';
import type { ImageName } from '../upstream/catalog/release-data';
import { assumedDefinitions } from './assumed-definitions';
import { ExistingObject } from './existing-object';
import type { ImageOptions } from './image-options';
import { imageReference, requireImages } from './images';
import { KubernetesVersion } from './kubernetes-version';
import type { NodePool } from './node-pool';
import { Platform } from './platform';
import { ReleaseChoice } from './release-choice';
import type { Releases } from './releases';
import { attach, judgementOf, Root, validationOf, warn } from './session';

const BRAND = new Brand<Site>('Site');

/** What is known of one Kubernetes cluster. */
export interface SiteProps {
  /**
   * The Kubernetes release of the cluster.
   *
   * @default - not known; version windows are not checked
   */
  readonly kubernetes?: KubernetesVersion;

  /**
   * The nodes that storage runs on; checks of placement and capacity compute with them.
   *
   * @default - not known; those checks stay silent
   */
  readonly nodes?: NodePool[];

  /**
   * The distribution of Kubernetes.
   *
   * @default Platform.VANILLA
   */
  readonly platform?: Platform;

  /**
   * Where images are pulled from.
   *
   * @default - the upstream registries
   */
  readonly images?: ImageOptions;

  /**
   * The release of each upstream project.
   *
   * @default - the newest supported release of each
   */
  readonly releases?: Releases;

  /**
   * Labels that every object of the site carries.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };

  /**
   * Objects that exist already, or that somebody else brings.
   *
   * @default - the CRDs of the Prometheus operator and of volume snapshots
   */
  readonly existing?: ExternalObject[];

  /**
   * Warnings that are accepted, each with a reason.
   *
   * @default - none
   */
  readonly acknowledge?: Acknowledgement[];
}

/** One Kubernetes cluster: a chart whose objects are checked together and put into the order they are applied in. */
export class Site extends Chart {
  /** Whether the value is a Site, also one of another copy of this package. */
  public static isSite(value: any): boolean {
    return BRAND.has(value);
  }

  /**
   * The site that a construct belongs to.
   *
   * @throws when it belongs to none
   */
  public static siteOf(construct: IConstruct): Site {
    const site = construct.node.scopes.reverse().find((scope): scope is Site => BRAND.has(scope));
    if (site) return site;
    throw refusal({
      where: 'scope',
      what: 'the construct is not inside a Site',
      why: 'Versions, images and checks belong to a Kubernetes cluster',
      fix: 'Create `new Site(app, "tokyo")` and pass it, or a construct below it, as the scope',
    }, construct);
  }

  /** The name of the Kubernetes cluster; names the folder of its manifests. */
  public readonly siteName: string;

  /** The Kubernetes release, if it is known. */
  public readonly kubernetes?: KubernetesVersion;

  /** The distribution of Kubernetes. */
  public readonly platform: Platform;

  /** The nodes that storage runs on, if they are known. */
  public readonly nodes: NodePool[];

  private readonly images: ImageOptions;
  private readonly releases: ReleaseChoice;
  private readonly existing: ExternalObject[];
  private readonly acknowledgements: Acknowledgement[];
  private readonly preparations: (() => void)[] = [];

  /** Describes a Kubernetes cluster; the id is its name. */
  public constructor(scope: Construct, id: string, props: SiteProps = {}) {
    super(scope, requireId(scope, id), { labels: { ...props.labels }, disableResourceNameHashes: true });
    this.siteName = requireName(id, 'id', this);
    this.refuseOuterSite();
    BRAND.mark(this);
    this.kubernetes = props.kubernetes === undefined ? undefined : requireObject(props.kubernetes, 'minor', {
      where: 'kubernetes', kind: 'a Kubernetes version', fix: 'Write for example KubernetesVersion.of("1.35")',
    }, this);
    this.platform = requireObject(props.platform ?? Platform.VANILLA, 'kubeletDirectory', {
      where: 'platform', kind: 'a platform', fix: 'Write for example Platform.TALOS, or Platform.of() for another one',
    }, this);
    this.nodes = requireList(props.nodes ?? [], 'nodes', this).map((pool, index) => requireObject(pool, '_facts', {
      where: `nodes[${index}]`, kind: 'a pool of nodes', fix: "Write for example NodePool.of('workers', { count: 3 })",
    }, this));
    this.images = requireImages(props.images ?? {}, this);
    this.releases = new ReleaseChoice(props.releases, this);
    this.existing = requireList(props.existing ?? [], 'existing', this).map((object, index) => ({
      ...requireObject(object, 'kind', existing(`existing[${index}]`), this),
    }));
    this.acknowledgements = requireList(props.acknowledge ?? [], 'acknowledge', this).map((entry, index) => ({
      ...requireObject(entry, 'rule', accepted(`acknowledge[${index}]`), this),
    }));
    this.node.addValidation({ validate: () => validationOf(this) });
    attach(this.node.root as Root, warn);
  }

  /** Declares an object that exists already, or that somebody else brings. */
  public addExisting(object: ExternalObject): void {
    this.existing.push({ ...requireObject(object, 'kind', existing('existing'), this) });
  }

  /** Accepts warnings of a rule, for a reason that is kept in every report. */
  public acknowledge(acknowledgement: Acknowledgement): void {
    this.acknowledgements.push({ ...requireObject(acknowledgement, 'rule', accepted('acknowledge'), this) });
  }

  /** Everything that the checks find in the site as it is now, acknowledged warnings included. */
  public findings(): Finding[] {
    return [...judgementOf(this).findings];
  }

  /** The objects of the site in the order they are applied in. */
  public override toJson(): any[] {
    return judgementOf(this).require();
  }

  private refuseOuterSite(): void {
    const outer = this.node.scopes.find((scope) => BRAND.has(scope));
    if (!outer) return;
    throw refusal({
      where: 'scope',
      what: `the site is inside the site ${outer.node.path}`,
      why: 'A Kubernetes cluster is no part of another one, and its objects would be written twice',
      fix: 'Create every site directly below the app',
    }, this);
  }

  /**
   * Has work done before each judgement: for constructs whose objects depend on everything else in the site.
   *
   * @internal
   */
  public _beforeJudgement(work: () => void): void {
    this.preparations.push(work);
  }

  /** @internal */
  public _prepare(): void {
    this.preparations.forEach((work) => work());
  }

  /** @internal */
  public _image(name: ImageName): string {
    return imageReference(this.images, name, this.releases.image(name));
  }

  /**
   * Whether the image is one of the site itself instead of upstream's.
   *
   * @internal
   */
  public _isOwnImage(name: ImageName): boolean {
    return this.images.overrides?.[name] !== undefined;
  }

  /** @internal */
  public get _nvmeOfGatewayImage(): string | undefined {
    return this.images.overrides?.nvmeOfGateway;
  }

  /** @internal */
  public get _pullSecrets(): readonly SecretRef[] {
    return this.images.pullSecrets ?? [];
  }

  /** @internal */
  public _schemaVersion(upstream: string): string | undefined {
    return this.releases.schemas()[upstream];
  }

  /** @internal */
  public get _acknowledgements(): readonly Acknowledgement[] {
    return this.acknowledgements;
  }

  /** @internal */
  public _facts(): SiteFacts {
    return {
      site: this.siteName,
      ...(this.kubernetes === undefined ? {} : { kubernetes: this.kubernetes.toString() }),
      ...(this.nodes.length === 0 ? {} : { nodePools: this.nodes.map((pool) => pool._facts()) }),
      external: [
        ...assumedDefinitions(),
        ...this._pullSecrets.map((secret) => ExistingObject.secret(secret.secretName)),
        ...this.existing,
      ],
      releases: this.releases.schemas(),
      ...(this.images.cephVersions === undefined ? {} : { cephVersions: { ...this.images.cephVersions } }),
    };
  }
}

function existing(where: string): Expected {
  return { where, kind: 'an object that exists', fix: 'Write for example ExistingObject.namespace("monitoring")' };
}

function accepted(where: string): Expected {
  return { where, kind: 'an acknowledgement', fix: "Write for example { rule: 'rook/pool-few-replicas', reason: 'scratch data only' }" };
}
