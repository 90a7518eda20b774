import type { k8s } from 'cdk8s-plus-27';
import type { Duration } from '../../core/duration';
import type { CleanupConfirmation } from '../cluster/cleanup-confirmation';
import type { SanitizeDisksOptions } from '../cluster/sanitize-disks-options';

/** A node that is to lose all traces of a cluster. */
export interface NodeCleanupOptions {
  /** The node, by its label `kubernetes.io/hostname`. */
  readonly node: string;

  /** The words that allow it; the data of OSDs on the node is lost, also of OSDs that run. */
  readonly confirmation: CleanupConfirmation;

  /**
   * How devices of OSDs are wiped.
   *
   * @default - Ceph's own marks are overwritten once with zeros
   */
  readonly sanitizeDisks?: SanitizeDisksOptions;

  /**
   * Whether loop devices are wiped as well.
   *
   * @default false
   */
  readonly allowLoopDevices?: boolean;

  /**
   * The taints that do not keep the Job from the node.
   *
   * @default - all, since a node that leaves is usually cordoned
   */
  readonly tolerations?: k8s.Toleration[];

  /**
   * How often the Job is tried again.
   *
   * @default - six times, as Kubernetes does
   */
  readonly backoffLimit?: number;

  /**
   * How long the finished Job is kept, in whole seconds.
   *
   * @default - until it is deleted
   */
  readonly keepFinished?: Duration;

  /**
   * CPU and memory.
   *
   * @default - none set aside
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * The priority class of the pod.
   *
   * @default - none
   */
  readonly priorityClassName?: string;

  /**
   * A JSON merge patch over the finished Job, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
