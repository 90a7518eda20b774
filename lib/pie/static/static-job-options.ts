import type { k8s } from 'cdk8s-plus-27';
import type { Duration } from '../../core/duration';

/** What can be said of jobs that no controller of pie writes over. */
export interface StaticJobOptions {
  /**
   * Taints that do not keep the pods away, besides those of the node pools, which are tolerated anyway.
   *
   * @default - none
   */
  readonly tolerations?: k8s.Toleration[];

  /**
   * The priority class of the pods.
   *
   * @default - the cluster's default
   */
  readonly priorityClassName?: string;

  /**
   * How often a failed run is tried again, each time with a new pod.
   *
   * @default - Kubernetes': 6
   */
  readonly backoffLimit?: number;

  /**
   * Whether no new run starts; claims and volumes stay.
   *
   * @default false
   */
  readonly suspend?: boolean;

  /**
   * How long after its minute a run may still be started: whole seconds, 10 at least, since Kubernetes looks only every 10 seconds.
   *
   * @default - any time
   */
  readonly startingDeadline?: Duration;

  /**
   * How many successful jobs of each CronJob are kept.
   *
   * @default 0
   */
  readonly successfulJobsHistoryLimit?: number;

  /**
   * How many failed jobs of each CronJob are kept.
   *
   * @default - Kubernetes': 1
   */
  readonly failedJobsHistoryLimit?: number;
}
