import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';

/** The operator of the CSI drivers. */
export interface CsiOperatorOptions {
  /**
   * How much it logs, from 0 to 3; its drivers go to 5.
   *
   * @default 0
   */
  readonly logVerbosity?: number;

  /**
   * Number of pods, of which one works.
   *
   * @default 1
   */
  readonly replicas?: number;

  /**
   * The port on which it serves metrics of itself, over HTTPS and to those who may read them.
   *
   * @default - not served
   */
  readonly metricsPort?: number;

  /**
   * CPU and memory.
   *
   * @default - 10m CPU and 64Mi of memory, at most 500m and 128Mi
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * Where it may run.
   *
   * @default - on any node without taints
   */
  readonly placement?: Placement;

  /**
   * Labels of the nodes that it may run on.
   *
   * @default - any
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * Priority class.
   *
   * @default - none
   */
  readonly priorityClassName?: string;
}
