import type { AgentOptions } from './agent-options';
import type { ControllerOptions } from './controller-options';
import type { DeviceClass } from './device-class';
import type { LvcreateOptionClass } from './lvcreate-option-class';
import type { Lvmd } from './lvmd';
import type { TopoLvmNodePool } from './node-pool';
import type { Scheduling } from './scheduling';

/** Which volumes TopoLVM makes, and how it runs. Either `deviceClasses` or `pools` has to be given. */
export interface TopoLvmProps {
  /**
   * The namespace of TopoLVM's own pods; they need the rights of node agents.
   *
   * @default topolvm-system
   */
  readonly namespace?: string;

  /**
   * The device classes of all nodes, where nodes are alike.
   *
   * @default - those of the pools
   */
  readonly deviceClasses?: DeviceClass[];

  /**
   * Named arguments for `lvcreate` on all nodes, where nodes are alike.
   *
   * @default - none
   */
  readonly lvcreateOptionClasses?: LvcreateOptionClass[];

  /**
   * Groups of nodes that differ in their device classes.
   *
   * @default - all nodes are alike
   */
  readonly pools?: TopoLvmNodePool[];

  /**
   * Who calls LVM on the nodes.
   *
   * @default Lvmd.managed()
   */
  readonly lvmd?: Lvmd;

  /**
   * How kube-scheduler learns where there is room.
   *
   * @default Scheduling.byStorageCapacity()
   */
  readonly scheduling?: Scheduling;

  /**
   * How the controller runs.
   *
   * @default - as upstream, but with a priority class
   */
  readonly controller?: ControllerOptions;

  /**
   * How the pods on the nodes run.
   *
   * @default - as upstream, but with a priority class
   */
  readonly agents?: AgentOptions;

  /**
   * Whether controller and agents give metrics over TLS, and only to those who may read them, such as the account `topolvm-metrics-reader`
   * that is written with it; lvmd and the sidecars give theirs to everybody in the network of pods.
   *
   * @default false, as upstream
   */
  readonly secureMetrics?: boolean;

  /**
   * The value of the priority class for pods that use volumes, which cannot be changed later.
   *
   * @default 1000000, as upstream
   */
  readonly priorityClassValue?: number;

  /**
   * Whether snapshots can be taken of thin volumes; needs the CRDs of volume snapshots and their controller in the cluster.
   *
   * @default true
   */
  readonly snapshots?: boolean;
}
