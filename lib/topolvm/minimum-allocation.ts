import type { Size } from '../core/size';

/**
 * How large volumes are at least; smaller claims are rounded up.
 *
 * File systems have minimums of their own, which cannot be changed: TopoLVM reads flags for them and does not look at them.
 */
export interface MinimumAllocation {
  /**
   * Volumes without a file system.
   *
   * @default - 8Mi
   */
  readonly block?: Size;
}
