import type { SecretRef } from '../../core/secret-ref';

/** Amazon KMS, with credentials of the CSI drivers. */
export interface CsiAwsOptions {
  /** The region of the service. */
  readonly region: string;

  /**
   * The Secret with the keys `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_CMK_ARN` and perhaps `AWS_SESSION_TOKEN`, and no others, in
   * the namespace of the drivers.
   *
   * @default - ceph-csi-aws-credentials
   */
  readonly credentials?: SecretRef;
}
