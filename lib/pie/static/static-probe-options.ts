import type { k8s } from 'cdk8s-plus-27';
import type { Duration } from '../../core/duration';
import type { Size } from '../../core/size';
import type { NodePool } from '../../site/node-pool';
import type { StaticVariant } from './static-variant';

/** How a storage class is probed by objects that are written here. */
export interface StaticProbeOptions {
  /**
   * The name that labels, metrics and names of objects hold.
   *
   * @default - the name of the storage class
   */
  readonly probeName?: string;

  /**
   * The nodes on which volumes are mounted and made, by their pools. A volume is kept on each of them, so that pools have to name their
   * nodes, unless mount probes are left out. Taints of the pools are tolerated, but not in the variant `adopted`.
   *
   * @default - those of nodeNames
   */
  readonly nodes?: NodePool[];

  /**
   * The nodes on which volumes are mounted and made, by their names, instead of `nodes`.
   *
   * @default - those of nodes
   */
  readonly nodeNames?: string[];

  /**
   * Who counts runs and ends those that hang.
   *
   * @default StaticVariant.observed()
   */
  readonly variant?: StaticVariant;

  /**
   * How often a probe runs: whole minutes from 1 to 59.
   *
   * @default Duration.minutes(5)
   */
  readonly probePeriod?: Duration;

  /**
   * The size of the volumes; a run writes 50 MiB, and xfs needs 300 MiB for itself. Cannot be made smaller later.
   *
   * @default Size.mebi(100)
   */
  readonly pvcCapacity?: Size;

  /**
   * Whether making new volumes is left out.
   *
   * @default false
   */
  readonly disableProvisionProbe?: boolean;

  /**
   * Whether mounting a kept volume on every node, and measuring it, is left out.
   *
   * @default false
   */
  readonly disableMountProbes?: boolean;

  /**
   * CPU and memory of the probing container.
   *
   * @default - none
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * A JSON merge patch (RFC 7386) over every finished CronJob, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
