import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../core/placement';
import type { NodePool } from '../site/node-pool';
import type { ReceiverPolicyOptions } from './receiver-policy-options';

/** Where and how pie runs. */
export interface PieProps {
  /**
   * The name of the Deployment, its service, its account and its roles; two controllers of one site need two names.
   *
   * @default pie
   */
  readonly name?: string;

  /**
   * The namespace of the controller, of its probes and of the volumes that they make.
   *
   * @default pie
   */
  readonly namespace?: string;

  /**
   * CPU and memory of the controller.
   *
   * @default - none, as upstream
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * The nodes that the controller may run on by their pools, with a toleration for each of their taints; probes choose their nodes
   * themselves. It takes the place of `nodeSelector` and of the nodes and tolerations in `placement`.
   *
   * @default - what those say
   */
  readonly nodes?: NodePool[];

  /**
   * Labels of the nodes that the controller may run on.
   *
   * @default - any node
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * Affinities, tolerations and spread of the controller.
   *
   * @default - none
   */
  readonly placement?: Placement;

  /**
   * The priority class of the controller.
   *
   * @default - the cluster's default
   */
  readonly priorityClassName?: string;

  /**
   * Further labels of the controller's pod.
   *
   * @default - those that select it
   */
  readonly podLabels?: { readonly [key: string]: string };

  /**
   * Annotations of the controller's pod.
   *
   * @default - none
   */
  readonly podAnnotations?: { readonly [key: string]: string };

  /**
   * What the controller's pod may.
   *
   * @default - no root, and the container runtime's own filter of system calls
   */
  readonly podSecurityContext?: k8s.PodSecurityContext;

  /**
   * What the container of the controller may.
   *
   * @default - no capabilities, and no way to more rights
   */
  readonly containerSecurityContext?: k8s.SecurityContext;

  /**
   * Annotations of the controller's ServiceAccount.
   *
   * @default - none
   */
  readonly serviceAccountAnnotations?: { readonly [key: string]: string };

  /**
   * A NetworkPolicy that lets only probes send results, only those who are named here read the metrics, and everybody ask for the health.
   *
   * @default - none: every pod of the Kubernetes cluster can send results, and is believed
   */
  readonly networkPolicy?: ReceiverPolicyOptions;

  /**
   * Whether the profiles of Go's pprof are served beside the metrics.
   *
   * @default false
   */
  readonly enablePprof?: boolean;

  /**
   * A JSON merge patch (RFC 7386) over the finished Deployment, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
