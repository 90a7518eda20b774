/** A claim of a bucket that COSI makes. */
export interface CosiBucketClaimOptions {
  /** The namespace of the claim. */
  readonly namespace: string;

  /**
   * The Bucket object that stands for a bucket that is there already.
   *
   * @default - a bucket is made
   */
  readonly existingBucketName?: string;

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
