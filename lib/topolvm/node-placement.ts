import type { k8s } from 'cdk8s-plus-27';

/** Which nodes hold volumes; lvmd and what serves the kubelet always run on the same ones. */
export interface NodePlacement {
  /**
   * Labels that the nodes carry.
   *
   * @default - any node
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * Terms that the nodes match, for what a selector cannot say.
   *
   * @default - any node
   */
  readonly nodeAffinity?: k8s.NodeAffinity;

  /**
   * Taints of the nodes that do not keep the pods away.
   *
   * @default - none
   */
  readonly tolerations?: k8s.Toleration[];
}
