import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../core/placement';
import type { NodePool } from '../site/node-pool';
import type { LeaderElection } from './leader-election';
import type { LogLevel } from './log-level';
import type { MinimumAllocation } from './minimum-allocation';
import type { NodeRemoval } from './node-removal';
import type { WorkloadOptions } from './workload-options';

/** CPU and memory of each container of the controller. */
export interface ControllerResources {
  /**
   * What TopoLVM's own program gets.
   *
   * @default - none, as upstream
   */
  readonly controller?: k8s.ResourceRequirements;

  /**
   * What makes volumes.
   *
   * @default - none, as upstream
   */
  readonly provisioner?: k8s.ResourceRequirements;

  /**
   * What expands volumes.
   *
   * @default - none, as upstream
   */
  readonly resizer?: k8s.ResourceRequirements;

  /**
   * What takes snapshots.
   *
   * @default - none, as upstream
   */
  readonly snapshotter?: k8s.ResourceRequirements;

  /**
   * What answers the kubelet whether the driver is alive.
   *
   * @default - none, as upstream
   */
  readonly livenessProbe?: k8s.ResourceRequirements;
}

/** How the controller of TopoLVM runs. */
export interface ControllerOptions extends WorkloadOptions {
  /**
   * How many there are; one works, the others wait.
   *
   * @default 2
   */
  readonly replicas?: number;

  /**
   * Whether replicas agree on the one that works.
   *
   * @default LeaderElection.enabled()
   */
  readonly leaderElection?: LeaderElection;

  /**
   * What happens to the volumes of a node whose Node object is deleted.
   *
   * @default NodeRemoval.KEEP_CLAIMS; the chart deletes them
   */
  readonly nodeRemoval?: NodeRemoval;

  /**
   * How large volumes are at least.
   *
   * @default - 8Mi for volumes without a file system
   */
  readonly minimumAllocation?: MinimumAllocation;

  /**
   * How much TopoLVM's own program logs.
   *
   * @default LogLevel.INFO
   */
  readonly logLevel?: LogLevel;

  /**
   * CPU and memory of its containers.
   *
   * @default - none, as upstream
   */
  readonly resources?: ControllerResources;

  /**
   * The nodes that it may run on by their pools, with a toleration for each of their taints. It takes the place of `nodeSelector` and of the
   * nodes and tolerations in `placement`.
   *
   * @default - what those say
   */
  readonly nodes?: NodePool[];

  /**
   * Labels of the nodes that it may run on.
   *
   * @default - any node
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * Affinities, tolerations and spread; a `podAntiAffinity` takes the place of the one that keeps replicas on different nodes.
   *
   * @default - every replica on a node of its own
   */
  readonly placement?: Placement;

  /**
   * The priority class of its pods.
   *
   * @default system-cluster-critical
   */
  readonly priorityClassName?: string;

  /**
   * How a new version takes over.
   *
   * @default - Kubernetes' own: a quarter more pods for a while, which needs a node more than there are replicas
   */
  readonly updateStrategy?: k8s.DeploymentStrategy;
}
