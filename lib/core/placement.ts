import type { k8s } from 'cdk8s-plus-27';

/** A pod affinity term with the fields that newer Kubernetes releases added to it. */
export interface PodAffinityTerm extends k8s.PodAffinityTerm {
  /**
   * Pod label keys whose values are looked up on the incoming pod and must match.
   *
   * @default - none
   */
  readonly matchLabelKeys?: string[];

  /**
   * Pod label keys whose values are looked up on the incoming pod and must not match.
   *
   * @default - none
   */
  readonly mismatchLabelKeys?: string[];
}

/** A pod affinity term with the weight of the wish. */
export interface WeightedPodAffinityTerm {
  /** The term. */
  readonly podAffinityTerm: PodAffinityTerm;
  /** The weight, from 1 to 100. */
  readonly weight: number;
}

/** Which pods a pod wants beside it, or away from it. */
export interface PodAffinity {
  /**
   * Wishes.
   *
   * @default - none
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];

  /**
   * Conditions.
   *
   * @default - none
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/** Where the pods of a daemon may run. */
export interface Placement {
  /**
   * Node labels and fields.
   *
   * @default - any node
   */
  readonly nodeAffinity?: k8s.NodeAffinity;

  /**
   * Pods to run beside.
   *
   * @default - none
   */
  readonly podAffinity?: PodAffinity;

  /**
   * Pods to keep away from.
   *
   * @default - none
   */
  readonly podAntiAffinity?: PodAffinity;

  /**
   * Taints that do not keep the pods away.
   *
   * @default - none
   */
  readonly tolerations?: k8s.Toleration[];

  /**
   * How evenly the pods spread over a topology.
   *
   * @default - none
   */
  readonly topologySpreadConstraints?: k8s.TopologySpreadConstraint[];
}
