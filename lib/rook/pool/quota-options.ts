import type { Size } from '../../core/size';

/** How much a pool may hold. */
export interface QuotaOptions {
  /**
   * The size of all objects together.
   *
   * @default - no limit
   */
  readonly maxSize?: Size;

  /**
   * The number of objects.
   *
   * @default - no limit
   */
  readonly maxObjects?: number;
}
