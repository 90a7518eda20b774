import type { k8s } from 'cdk8s-plus-27';
import type { LivenessProbeOptions } from './liveness-probe-options';

/** What can be said of any pod of TopoLVM. */
export interface WorkloadOptions {
  /**
   * Further labels of the pods.
   *
   * @default - those that select them
   */
  readonly podLabels?: { readonly [key: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none, or a checksum of the configuration that they read
   */
  readonly podAnnotations?: { readonly [key: string]: string };

  /**
   * Environment variables of all containers that come from upstream, such as `GOMEMLIMIT`.
   *
   * @default - none besides those that they need
   */
  readonly env?: { readonly [name: string]: string };

  /**
   * Further arguments of TopoLVM's own program, such as `--zap-encoder=console`.
   *
   * @default - none
   */
  readonly args?: string[];

  /**
   * Where Go's profiler listens, such as `localhost:6060`, which `kubectl port-forward` reaches; with `:6060` everybody in the network of pods does.
   *
   * @default - it does not
   */
  readonly profilingBindAddress?: string;

  /**
   * How patiently the kubelet asks whether TopoLVM's own program, or the registrar of its driver, is alive.
   *
   * @default - the default of each time
   */
  readonly livenessProbe?: LivenessProbeOptions;

  /**
   * Containers that run to their end before all others, for example to make volume groups.
   *
   * @default - none
   */
  readonly initContainers?: k8s.Container[];

  /**
   * Containers beside those of upstream.
   *
   * @default - none
   */
  readonly additionalContainers?: k8s.Container[];

  /**
   * Volumes for `initContainers` and `additionalContainers`, which can also mount those of upstream.
   *
   * @default - none
   */
  readonly additionalVolumes?: k8s.Volume[];

  /**
   * A JSON merge patch over each finished Deployment or DaemonSet, applied last, such as `{ spec: { minReadySeconds: 10 } }`.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
