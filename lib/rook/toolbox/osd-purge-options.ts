import type { k8s } from 'cdk8s-plus-27';
import type { Duration } from '../../core/duration';
import type { Placement } from '../../core/placement';

/** OSDs to take out of a cluster for good. */
export interface OsdPurgeOptions {
  /** The numbers of the OSDs, which have to be down; one that is up is passed over. */
  readonly ids: number[];

  /**
   * Whether they are removed even though data may be lost with them.
   *
   * @default false
   */
  readonly force?: boolean;

  /**
   * Whether the claims of their volumes are kept.
   *
   * @default false
   */
  readonly preservePvc?: boolean;

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
   * Where the pod runs.
   *
   * @default - any node
   */
  readonly placement?: Placement;

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
