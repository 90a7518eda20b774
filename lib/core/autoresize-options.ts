import type { ResizeAmount } from './resize-amount';

/** When and how far pvc-autoresizer lets a claim grow. */
export interface AutoresizeOptions {
  /**
   * The free room below which it grows.
   *
   * @default - 10% of the volume
   */
  readonly threshold?: ResizeAmount;

  /**
   * The free inodes below which it grows, in percent of all, from 0 to 100.
   *
   * @default - 10
   */
  readonly inodesThresholdPercent?: number;

  /**
   * What is added at once; the sum is rounded up to whole GiB.
   *
   * @default - 10% of the claim
   */
  readonly increase?: ResizeAmount;

  /**
   * A label of the claim. A new claim begins as large as the largest of its namespace with the same value of the label, which the webhook
   * of pvc-autoresizer sees to; the claim has to carry the label.
   *
   * @default - it begins with what it asks for
   */
  readonly initialResizeGroupBy?: string;
}
