import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';
import type { Topology } from '../../core/topology';
import type { CephBlockPool } from '../block/ceph-block-pool';
import type { DaemonProbeOptions } from '../cluster/daemon-probe-options';
import type { SpreadPolicy } from '../cluster/spread-policy';
import type { NvmeOfGatewayPorts } from './nvme-of-gateway-ports';

/** Gateways that serve block volumes over NVMe-oF; they need Ceph 20. */
export interface NvmeOfGatewayOptions {
  /** The pool that keeps what the gateways know of their volumes. */
  readonly pool: CephBlockPool;

  /**
   * The group whose gateways stand in for each other.
   *
   * @default - the name
   */
  readonly group?: string;

  /**
   * The number of gateways; one alone is a single point of failure.
   *
   * @default 2
   */
  readonly instances?: number;

  /**
   * The image of the gateways.
   *
   * @default - that of `images.overrides` of the site, else the one that Ceph itself names
   */
  readonly image?: string;

  /**
   * The ports of the gateways; those that the gateways read from their configuration are written there, too, unless it comes from a
   * config map.
   *
   * @default - 4420 for volumes, 5500, 5499 and 8009
   */
  readonly ports?: NvmeOfGatewayPorts;

  /**
   * Settings of `nvmeof.conf` by section, on top of Rook's own.
   *
   * @default - Rook's own
   */
  readonly config?: { readonly [section: string]: { readonly [option: string]: string } };

  /**
   * The config map beside the gateways that holds the whole of `nvmeof.conf` under the key `config`.
   *
   * @default - Rook writes one
   */
  readonly configMapName?: string;

  /**
   * Whether the gateways are on the network of their nodes.
   *
   * @default - as the cluster
   */
  readonly hostNetwork?: boolean;

  /**
   * The levels that the gateways are spread evenly over, each by itself.
   *
   * @default - over hosts, as a wish
   */
  readonly spread?: Topology[];

  /**
   * Whether the evenness of `spread` is a condition or a wish.
   *
   * @default SpreadPolicy.PREFERRED
   */
  readonly spreadPolicy?: SpreadPolicy;

  /**
   * Where the gateways run; the placement of the cluster does not apply to them, and spread constraints in it take the place of `spread`.
   *
   * @default - any node
   */
  readonly placement?: Placement;

  /**
   * CPU and memory of each gateway; it takes 4 GiB for itself unless its configuration says otherwise.
   *
   * @default - no requests and no limits
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * The priority class.
   *
   * @default - none
   */
  readonly priorityClassName?: string;

  /**
   * The probe that restarts a gateway; without settings of its own it asks at the port for volumes.
   *
   * @default - none
   */
  readonly livenessProbe?: DaemonProbeOptions;

  /**
   * Labels of the pods.
   *
   * @default - Rook's own
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished CephNVMeOFGateway, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
