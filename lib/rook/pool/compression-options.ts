import type { CompressionAlgorithm } from './compression-algorithm';
import type { CompressionMode } from './compression-mode';

/**
 * Compression of a pool's data on the disks.
 *
 * @see https://docs.ceph.com/en/latest/rados/operations/pools/#setting-pool-values
 */
export interface CompressionOptions {
  /** Which data is compressed. */
  readonly mode: CompressionMode;

  /**
   * How it is compressed.
   *
   * @default CompressionAlgorithm.SNAPPY
   */
  readonly algorithm?: CompressionAlgorithm;

  /**
   * The share of its size that data has to shrink to, or below, to be kept compressed.
   *
   * @default 0.875
   */
  readonly requiredRatio?: number;
}
