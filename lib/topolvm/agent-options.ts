import type { k8s } from 'cdk8s-plus-27';
import type { LogLevel } from './log-level';
import type { NodePlacement } from './node-placement';
import type { WorkloadOptions } from './workload-options';

/** CPU and memory of each container that runs on the nodes with volumes. */
export interface AgentResources {
  /**
   * What mounts volumes.
   *
   * @default - none, as upstream
   */
  readonly node?: k8s.ResourceRequirements;

  /**
   * What calls LVM, if it has pods of its own.
   *
   * @default - none, as upstream
   */
  readonly lvmd?: k8s.ResourceRequirements;

  /**
   * What introduces the driver to the kubelet.
   *
   * @default - none, as upstream
   */
  readonly registrar?: k8s.ResourceRequirements;

  /**
   * What answers the kubelet whether the driver is alive.
   *
   * @default - none, as upstream
   */
  readonly livenessProbe?: k8s.ResourceRequirements;
}

/** How the pods on the nodes with volumes run; the placement is for `deviceClasses`, since pools have their own. */
export interface AgentOptions extends NodePlacement {
  /**
   * How much TopoLVM's own programs log.
   *
   * @default LogLevel.INFO
   */
  readonly logLevel?: LogLevel;

  /**
   * CPU and memory of their containers.
   *
   * @default - none, as upstream
   */
  readonly resources?: AgentResources;

  /**
   * The priority class of the pods.
   *
   * @default system-node-critical
   */
  readonly priorityClassName?: string;

  /**
   * How a new version takes over, node by node.
   *
   * @default - Kubernetes' own: one node at a time
   */
  readonly updateStrategy?: k8s.DaemonSetUpdateStrategy;

  /**
   * What else there is to say of the pods that serve the kubelet.
   *
   * @default - nothing
   */
  readonly node?: WorkloadOptions;

  /**
   * What else there is to say of the pods that call LVM; only where lvmd has pods of its own.
   *
   * @default - nothing
   */
  readonly lvmd?: WorkloadOptions;
}
