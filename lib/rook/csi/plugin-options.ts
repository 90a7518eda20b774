import type { k8s } from 'cdk8s-plus-27';
import type { PodAffinity } from '../../core/placement';
import type { ImagePullPolicy } from '../image-pull-policy';
import type { PluginVolume } from './plugin-volume';

/** What the two kinds of pods of a driver have in common. */
export interface PluginOptions {
  /**
   * Further labels of the pods.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Nodes that the pods may run on.
   *
   * @default - any
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
   * @default - pods of a controller plugin keep away from each other
   */
  readonly podAntiAffinity?: PodAffinity;

  /**
   * Taints that do not keep the pods away.
   *
   * @default - all of them for node plugins, since volumes are mounted wherever pods run; none for controller plugins
   */
  readonly tolerations?: k8s.Toleration[];

  /**
   * Priority class of the pods.
   *
   * @default - system-node-critical for node plugins, system-cluster-critical for controller plugins
   */
  readonly priorityClassName?: string;

  /**
   * Further volumes.
   *
   * @default - none
   */
  readonly volumes?: PluginVolume[];

  /**
   * When images are pulled.
   *
   * @default ImagePullPolicy.IF_NOT_PRESENT
   */
  readonly imagePullPolicy?: ImagePullPolicy;

  /**
   * Further arguments of containers, by the name of the container, such as `csi-rbdplugin`; they cannot take the place of the operator's own.
   *
   * @default - none
   */
  readonly containerExtraArgs?: { readonly [container: string]: string[] };
}
