import type { k8s } from 'cdk8s-plus-27';

/** The container that prints operations of clients. */
export interface OpsLogSidecarOptions {
  /**
   * Its CPU and memory.
   *
   * @default - 100m CPU, 40 MiB, at most 100 MiB
   */
  readonly resources?: k8s.ResourceRequirements;
}
