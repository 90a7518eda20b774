import type { SecretRef } from '../core/secret-ref';
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
   * Ceph's driver for COSI, the Container Object Storage Interface.
   *
   * @default - upstream's image of the release
   */
  readonly cosiDriver?: string;
  /**
   * The COSI sidecar.
   *
   * @default - upstream's image of the release
   */
  readonly cosiSidecar?: string;
  /**
   * The gateways for block volumes over NVMe-oF; by themselves they pull past a mirror, since Ceph and not Rook names their image.
   *
   * @default - the one that Ceph itself names
   */
  readonly nvmeOfGateway?: string;
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
   * The version of Ceph in images whose tags do not tell it, by the image as clusters name it, such as
   * `{ 'registry.example.com/ceph:build-7': '20.2.4' }`; rules about versions then hold for these as well.
   *
   * @default - none
   */
  readonly cephVersions?: { readonly [image: string]: string };

  /**
   * Secrets to pull with; each has to exist in every namespace that pulls.
   *
   * @default - none
   */
  readonly pullSecrets?: SecretRef[];
}
