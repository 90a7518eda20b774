import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';

/**
 * Daemons that copy images from the peers of mirrored pools.
 *
 * Peers belong to the pools: `mirroring.peers` of a block pool.
 */
export interface RbdMirrorOptions {
  /**
   * Number of daemons, from 1 up.
   *
   * @default 1
   */
  readonly count?: number;

  /**
   * Where the daemons run.
   *
   * @default - on any node
   */
  readonly placement?: Placement;

  /**
   * CPU and memory of each daemon; Rook advises 512Mi of memory at least.
   *
   * @default - none
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * Priority class of the pods.
   *
   * @default - none
   */
  readonly priorityClassName?: string;

  /**
   * Further labels of the pods.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished CephRBDMirror, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
