import type { k8s } from 'cdk8s-plus-27';

/** CPU and memory of the containers of a controller plugin. */
export interface ControllerPluginResources {
  /**
   * The driver itself.
   *
   * @default - none
   */
  readonly plugin?: k8s.ResourceRequirements;
  /**
   * The sidecar that attaches volumes.
   *
   * @default - none
   */
  readonly attacher?: k8s.ResourceRequirements;
  /**
   * The sidecar that takes snapshots.
   *
   * @default - none
   */
  readonly snapshotter?: k8s.ResourceRequirements;
  /**
   * The sidecar that expands volumes.
   *
   * @default - none
   */
  readonly resizer?: k8s.ResourceRequirements;
  /**
   * The sidecar that creates volumes.
   *
   * @default - none
   */
  readonly provisioner?: k8s.ResourceRequirements;
  /**
   * The sidecar that writes the object maps that mirroring needs.
   *
   * @default - none
   */
  readonly omapGenerator?: k8s.ResourceRequirements;
  /**
   * The sidecar that serves metrics.
   *
   * @default - none
   */
  readonly liveness?: k8s.ResourceRequirements;
  /**
   * The CSI-Addons sidecar.
   *
   * @default - none
   */
  readonly addons?: k8s.ResourceRequirements;
  /**
   * The sidecar that rotates logs.
   *
   * @default - none
   */
  readonly logRotator?: k8s.ResourceRequirements;
}
