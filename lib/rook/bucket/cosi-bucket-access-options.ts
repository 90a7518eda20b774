import type { CosiBucketAccessClass } from './cosi-bucket-access-class';

/** An access to a bucket that COSI makes. */
export interface CosiBucketAccessOptions {
  /** The class of the access. */
  readonly accessClass: CosiBucketAccessClass;

  /**
   * The Secret that COSI writes the address of the bucket and the keys into, under `BucketInfo`.
   *
   * @default - the name of the access
   */
  readonly credentialsSecretName?: string;

  /**
   * Further labels.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}
