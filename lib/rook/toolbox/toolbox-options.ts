import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';
import type { ImagePullPolicy } from '../image-pull-policy';

/** A pod to run Ceph's commands in. */
export interface ToolboxOptions {
  /**
   * The image, which has to hold Ceph's commands.
   *
   * @default - that of the cluster's daemons
   */
  readonly image?: string;

  /**
   * When nodes pull the image.
   *
   * @default ImagePullPolicy.IF_NOT_PRESENT
   */
  readonly imagePullPolicy?: ImagePullPolicy;

  /**
   * CPU and memory.
   *
   * @default - as upstream's chart reserves: 100m of CPU, 128Mi of memory and at most 1Gi
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * What the container may.
   *
   * @default - as upstream: user 2016, no root, no capabilities
   */
  readonly containerSecurityContext?: k8s.SecurityContext;

  /**
   * Where the pod runs; its tolerations are added to that of unreachable nodes, which it leaves after five seconds.
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
   * Labels of the Deployment and of its pod.
   *
   * @default - none besides the one that selects the pod
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the pod, such as the networks that Multus attaches.
   *
   * @default - none
   */
  readonly podAnnotations?: { readonly [key: string]: string };

  /**
   * How many old ReplicaSets are kept.
   *
   * @default - as Kubernetes keeps
   */
  readonly revisionHistoryLimit?: number;

  /**
   * A JSON merge patch over the finished Deployment, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
