import type { k8s } from 'cdk8s-plus-27';

/** CPU and memory of the containers of a node plugin. */
export interface NodePluginResources {
  /**
   * The driver itself.
   *
   * @default - none
   */
  readonly plugin?: k8s.ResourceRequirements;
  /**
   * The sidecar that registers the driver with the kubelet.
   *
   * @default - none
   */
  readonly registrar?: k8s.ResourceRequirements;
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
