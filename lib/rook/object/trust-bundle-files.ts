import type { k8s } from 'cdk8s-plus-27';

/** Authorities that the cluster trusts, as files. */
export interface TrustBundleFiles {
  /** The file that they are in. */
  readonly path: string;

  /**
   * The name of the ClusterTrustBundle.
   *
   * @default - all of `signerName` that the labels select
   */
  readonly name?: string;

  /**
   * The signer whose bundles are taken.
   *
   * @default - the one that `name` names
   */
  readonly signerName?: string;

  /**
   * The labels by which bundles of the signer are selected.
   *
   * @default - none of them
   */
  readonly labelSelector?: k8s.LabelSelector;

  /**
   * Whether nothing has to be there.
   *
   * @default false
   */
  readonly optional?: boolean;
}
