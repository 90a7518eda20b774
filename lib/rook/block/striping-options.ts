import type { Size } from '../../core/size';

/**
 * How an image is cut into objects.
 *
 * @see https://docs.ceph.com/en/latest/man/8/rbd/#striping
 */
export interface StripingOptions {
  /**
   * The size of an object, a power of two.
   *
   * @default - 4 MiB
   */
  readonly objectSize?: Size;

  /**
   * How much goes into one object before the next is written; needs `count`.
   *
   * @default - the object size
   */
  readonly unit?: Size;

  /**
   * The number of objects that are written in turn; needs `unit`.
   *
   * @default 1
   */
  readonly count?: number;
}
