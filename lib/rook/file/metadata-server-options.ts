import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';
import type { Topology } from '../../core/topology';
import type { DaemonProbeOptions } from '../cluster/daemon-probe-options';
import type { SpreadPolicy } from '../cluster/spread-policy';

/** The daemons that serve the metadata of a filesystem. */
export interface MetadataServerOptions {
  /**
   * The number of daemons that share the metadata, from 1 to 50.
   *
   * @default 1
   */
  readonly activeCount?: number;

  /**
   * Whether each of them has a second one that follows it and takes over at once; without, there is no other daemon at all.
   *
   * @default true
   */
  readonly activeStandby?: boolean;

  /**
   * The levels that the daemons of this filesystem are spread evenly over, each by itself.
   *
   * @default [Topology.ZONE, Topology.HOST]
   */
  readonly spread?: Topology[];

  /**
   * Whether evenness is a condition or a wish.
   *
   * @default SpreadPolicy.PREFERRED
   */
  readonly spreadPolicy?: SpreadPolicy;

  /**
   * Where the daemons run; the placement of the cluster does not apply to them, and spread constraints in it take the place of `spread`.
   *
   * @default - any node
   */
  readonly placement?: Placement;

  /**
   * CPU and memory of each daemon; the cache is sized by the memory.
   *
   * @default - 1 CPU, 4 GiB, at most 4 GiB
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * The share of the memory limit that the cache may take, from 0 to 1; the daemon itself takes a quarter of that on top.
   *
   * @default 0.5
   */
  readonly cacheMemoryLimitFactor?: number;

  /**
   * The share of the memory request that the cache may take where there is no limit, from 0 to 1.
   *
   * @default 0.8
   */
  readonly cacheMemoryRequestFactor?: number;

  /**
   * The priority class.
   *
   * @default system-cluster-critical
   */
  readonly priorityClassName?: string;

  /**
   * The probe that restarts a daemon.
   *
   * @default - Rook's own
   */
  readonly livenessProbe?: DaemonProbeOptions;

  /**
   * The probe that gives a daemon time to start.
   *
   * @default - Rook's own
   */
  readonly startupProbe?: DaemonProbeOptions;

  /**
   * Labels of the daemons.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the daemons.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}
