import type { ReclaimPolicy } from '../../core/storage-class';

/** A class for buckets of an object store; nothing but its annotations can be changed later. */
export interface BucketStorageClassOptions {
  /**
   * The bucket, there already, that all claims of the class get access to.
   *
   * @default - none; every claim gets a bucket of its own
   */
  readonly bucketName?: string;

  /**
   * What happens to a bucket, with all that is in it, when its claim is deleted.
   *
   * @default ReclaimPolicy.DELETE
   */
  readonly reclaimPolicy?: ReclaimPolicy;

  /**
   * Further parameters; those that this class writes itself are refused.
   *
   * @default - none
   */
  readonly parameters?: { readonly [name: string]: string };

  /**
   * Further labels.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Further annotations.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}
