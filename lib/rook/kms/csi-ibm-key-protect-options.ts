import type { SecretRef } from '../../core/secret-ref';

/** IBM Key Protect. */
export interface CsiIbmKeyProtectOptions {
  /** The id of the instance. */
  readonly instanceId: string;

  /**
   * The Secret with the keys `IBM_KP_SERVICE_API_KEY` and `IBM_KP_CUSTOMER_ROOT_KEY`, perhaps `IBM_KP_SESSION_TOKEN` and `IBM_KP_CRK_ARN`,
   * and no others, in the namespace of the drivers.
   *
   * @default - ceph-csi-kp-credentials
   */
  readonly credentials?: SecretRef;

  /**
   * The address of the service.
   *
   * @default https://us-south.kms.cloud.ibm.com
   */
  readonly baseAddress?: string;

  /**
   * The address that issues tokens.
   *
   * @default https://iam.cloud.ibm.com/oidc/token
   */
  readonly tokenAddress?: string;

  /**
   * The region of the instance.
   *
   * @default - none
   */
  readonly region?: string;
}
