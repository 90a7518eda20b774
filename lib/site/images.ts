import type { Construct } from 'constructs';
import { refusal } from '../core/problem';
import { SecretRef } from '../core/secret-ref';
import type { ImageName } from '../upstream/catalog/release-data';
import type { RegistryMirror } from './registry-mirror';

/** Complete image references that take the place of upstream's, for teams that build and host their own. */
export interface ImageOverrides {
  /**
   * Rook, operator and agents.
   *
   * @default - upstream's image of the release
   */
  readonly rook?: string;
  /**
   * The Ceph daemons.
   *
   * @default - the image that Rook's release recommends
   */
  readonly ceph?: string;
  /**
   * The Ceph-CSI drivers.
   *
   * @default - upstream's image of the release
   */
  readonly cephCsi?: string;
  /**
   * The operator of the Ceph-CSI drivers.
   *
   * @default - upstream's image of the release
   */
  readonly cephCsiOperator?: string;
  /**
   * The CSI sidecar that creates volumes.
   *
   * @default - upstream's image of the release
   */
  readonly csiProvisioner?: string;
  /**
   * The CSI sidecar that attaches volumes.
   *
   * @default - upstream's image of the release
   */
  readonly csiAttacher?: string;
  /**
   * The CSI sidecar that expands volumes.
   *
   * @default - upstream's image of the release
   */
  readonly csiResizer?: string;
  /**
   * The CSI sidecar that takes snapshots.
   *
   * @default - upstream's image of the release
   */
  readonly csiSnapshotter?: string;
  /**
   * The CSI sidecar that registers the driver with the kubelet.
   *
   * @default - upstream's image of the release
   */
  readonly csiNodeDriverRegistrar?: string;
  /**
   * The CSI-Addons sidecar.
   *
   * @default - upstream's image of the release
   */
  readonly csiAddons?: string;
  /**
   * TopoLVM with its sidecars.
   *
   * @default - upstream's image of the release
   */
  readonly topolvm?: string;
  /**
   * The controller and the probes of pie.
   *
   * @default - upstream's image of the release
   */
  readonly pie?: string;
}

/** Where a site pulls its images from. */
export interface ImageOptions {
  /**
   * A mirror of the upstream registries.
   *
   * @default - the upstream registries
   */
  readonly mirror?: RegistryMirror;

  /**
   * Images that take the place of upstream's; the mirror is not applied to them.
   *
   * @default - none
   */
  readonly overrides?: ImageOverrides;

  /**
   * Secrets to pull with; each has to exist in every namespace that pulls.
   *
   * @default - none
   */
  readonly pullSecrets?: SecretRef[];
}

const PATH = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*';
const REFERENCE = new RegExp(`^(?:[a-zA-Z0-9.-]+(?::\\d+)?/)?${PATH}(?<tag>:[\\w][\\w.-]{0,127})?(?<digest>@sha256:[a-f0-9]{64})?$`);

/** Refuses overrides that no container runtime could pull, or that could change from one pull to the next. */
export function requireImages(options: ImageOptions, scope: Construct): ImageOptions {
  for (const [name, reference] of Object.entries(options.overrides ?? {})) {
    const parts = REFERENCE.exec(reference)?.groups;
    if (parts && (parts.digest || parts.tag) && parts.tag !== ':latest') continue;
    throw refusal({
      where: `images.overrides.${name}`,
      what: `"${reference}" is not an image with a fixed version`,
      why: 'Nodes could not pull it, or would run different versions side by side',
      fix: 'Write registry, path and a tag or digest, for example registry.example.com/rook/ceph:v1.20.6',
    }, scope);
  }
  (options.pullSecrets ?? []).forEach((secret, index) => SecretRef._require(secret, `images.pullSecrets[${index}]`, scope));
  return { ...options, pullSecrets: [...options.pullSecrets ?? []] };
}

/** The reference that a site pulls for an image of a release. */
export function imageReference(options: ImageOptions, name: ImageName, upstream: string): string {
  return options.overrides?.[name] ?? options.mirror?._apply(upstream) ?? upstream;
}
