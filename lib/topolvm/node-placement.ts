import type { k8s } from 'cdk8s-plus-27';
import type { NodePool } from '../site/node-pool';

/** Which nodes hold volumes; lvmd and what serves the kubelet always run on the same ones. */
export interface NodePlacement {
  /**
   * The nodes by their pools, all of them, with a toleration for each of their taints. It takes the place of the other three.
   *
   * @default - what the other three say
   */
  readonly nodes?: NodePool[];

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
