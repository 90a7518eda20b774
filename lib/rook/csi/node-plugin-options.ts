import type { k8s } from 'cdk8s-plus-27';
import type { NodePluginResources } from './node-plugin-resources';
import type { PluginOptions } from './plugin-options';

/** The pods of a driver that mount volumes, one on every node. */
export interface NodePluginOptions extends PluginOptions {
  /**
   * CPU and memory of the containers.
   *
   * @default - none
   */
  readonly resources?: NodePluginResources;

  /**
   * How pods are replaced.
   *
   * @default - one after the other
   */
  readonly updateStrategy?: k8s.DaemonSetUpdateStrategy;

  /**
   * Whether `/etc/selinux` of the node is mounted.
   *
   * @default false
   */
  readonly enableSeLinuxHostMount?: boolean;

  /**
   * Node labels by which block volumes can be told to stay near; the driver for block volumes only.
   *
   * @default - none
   */
  readonly topologyDomainLabels?: string[];
}
