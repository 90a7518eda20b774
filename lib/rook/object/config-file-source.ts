import type { k8s } from 'cdk8s-plus-27';
import type { ProjectedFiles } from './projected-files';

/** Where files of a daemon come from; exactly one of the kinds. */
export interface ConfigFileSource {
  /**
   * A Secret.
   *
   * @default - another kind
   */
  readonly secret?: k8s.SecretVolumeSource;

  /**
   * A ConfigMap.
   *
   * @default - another kind
   */
  readonly configMap?: k8s.ConfigMapVolumeSource;

  /**
   * Several of them in one directory.
   *
   * @default - another kind
   */
  readonly projected?: ProjectedFiles;

  /**
   * A claim.
   *
   * @default - another kind
   */
  readonly persistentVolumeClaim?: k8s.PersistentVolumeClaimVolumeSource;

  /**
   * A file or directory of the node.
   *
   * @default - another kind
   */
  readonly hostPath?: k8s.HostPathVolumeSource;

  /**
   * An empty directory that goes with the pod.
   *
   * @default - another kind
   */
  readonly emptyDir?: k8s.EmptyDirVolumeSource;
}
