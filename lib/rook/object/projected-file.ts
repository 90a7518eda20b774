import type { k8s } from 'cdk8s-plus-27';
import type { PodCertificateFiles } from './pod-certificate-files';
import type { TrustBundleFiles } from './trust-bundle-files';

/** A source of files, with those that newer Kubernetes releases added. */
export interface ProjectedFile extends k8s.VolumeProjection {
  /**
   * Authorities that the cluster trusts.
   *
   * @default - another kind
   */
  readonly clusterTrustBundle?: TrustBundleFiles;

  /**
   * A certificate of the pod.
   *
   * @default - another kind
   */
  readonly podCertificate?: PodCertificateFiles;
}
