import type { k8s } from 'cdk8s-plus-27';
import type { Duration } from '../core/duration';
import type { Size } from '../core/size';
import type { NodePool } from '../site/node-pool';

/** How a storage class is probed. */
export interface ProbeOptions {
  /**
   * The name of the PieProbe; it is the label `pie_probe_name` of every metric.
   *
   * @default - the name of the storage class
   */
  readonly probeName?: string;

  /**
   * The nodes on which volumes are mounted and made, by their pools; can be changed later. Pods of pie tolerate no taints.
   *
   * @default - those of nodeSelector
   */
  readonly nodes?: NodePool[];

  /**
   * The nodes on which volumes are mounted and made, by their labels, instead of `nodes`; can be changed later.
   *
   * @default - Linux nodes that are not part of the control plane
   */
  readonly nodeSelector?: k8s.NodeSelector;

  /**
   * How often a probe runs: whole minutes from 1 to 59, above the threshold. Upstream's default of one minute is not above its own
   * default threshold and makes pie refuse the probe, which is why another one stands here.
   *
   * @default Duration.minutes(5)
   */
  readonly probePeriod?: Duration;

  /**
   * How long a run may take from its pod's creation to its container's start before it counts as late and is killed.
   *
   * @default - upstream's: 1 minute
   */
  readonly probeThreshold?: Duration;

  /**
   * The size of the volumes; a run writes 50 MiB, and xfs needs 300 MiB for itself. Cannot be changed later.
   *
   * @default - upstream's: 100 MiB
   */
  readonly pvcCapacity?: Size;

  /**
   * Whether making new volumes is left out. Cannot be changed later.
   *
   * @default - upstream's: false
   */
  readonly disableProvisionProbe?: boolean;

  /**
   * Whether mounting a kept volume on every selected node, and measuring it, is left out. Cannot be changed later.
   *
   * @default - upstream's: false
   */
  readonly disableMountProbes?: boolean;

  /**
   * CPU and memory of the probing container.
   *
   * @default - none
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * A JSON merge patch (RFC 7386) over the finished object, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
