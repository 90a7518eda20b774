import type { k8s } from 'cdk8s-plus-27';
import type { ControllerPluginResources } from './controller-plugin-resources';
import type { PluginOptions } from './plugin-options';

/** The pods of a driver that create, attach and expand volumes. */
export interface ControllerPluginOptions extends PluginOptions {
  /**
   * CPU and memory of the containers.
   *
   * @default - none
   */
  readonly resources?: ControllerPluginResources;

  /**
   * Number of pods.
   *
   * @default - 2, or 1 on a single node
   */
  readonly replicas?: number;

  /**
   * How pods are replaced.
   *
   * @default - all at once
   */
  readonly deploymentStrategy?: k8s.DeploymentStrategy;

  /**
   * Whether the pods are on the network of their host.
   *
   * @default false
   */
  readonly hostNetwork?: boolean;

  /**
   * Whether the pods run privileged when they log into files, as SELinux demands.
   *
   * @default - true where the platform has security context constraints, false elsewhere
   */
  readonly privileged?: boolean;
}
