import type { Size } from '../../core/size';

/** How much a user of an object store may have. */
export interface ObjectUserQuotaOptions {
  /**
   * The number of buckets; -1 for none at all, 0 for any number.
   *
   * @default 1000
   */
  readonly maxBuckets?: number;

  /**
   * The size of all objects in all buckets together.
   *
   * @default - no limit
   */
  readonly maxSize?: Size;

  /**
   * The number of objects in all buckets together; -1 for any number.
   *
   * @default - no limit
   */
  readonly maxObjects?: number;
}
