import type { SecretRef } from '../../core/secret-ref';

/** Amazon KMS, with a role that the CSI drivers take on by a token of the cluster. */
export interface CsiAwsStsOptions {
  /**
   * The Secret with the keys `awsRoleARN`, `awsCMKARN` and `awsRegion`, and no others, in the namespace of the claim.
   *
   * @default - ceph-csi-aws-credentials
   */
  readonly credentials?: SecretRef;
}
