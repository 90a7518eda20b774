import type { k8s } from 'cdk8s-plus-27';
import type { Duration } from '../../core/duration';
import type { Placement } from '../../core/placement';

/** Ceph commands that run once. */
export interface ToolboxJobOptions {
  /** What bash runs, for example `ceph osd set noout`; the administrator's key and the mons are set up before. */
  readonly script: string;

  /**
   * The image, which has to hold Ceph's commands.
   *
   * @default - that of the cluster's daemons
   */
  readonly image?: string;

  /**
   * How often it is tried again.
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
