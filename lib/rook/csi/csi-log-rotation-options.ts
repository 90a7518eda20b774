import type { Size } from '../../core/size';
import type { LogPeriodicity } from '../cluster/log-periodicity';

/** Log files of a driver on its nodes. */
export interface CsiLogRotationOptions {
  /** The size at which a file is rotated, in k, M or G; logrotate does not know Ki, Mi and Gi. */
  readonly maxLogSize: Size;

  /**
   * How often files are rotated besides.
   *
   * @default - by size only
   */
  readonly periodicity?: LogPeriodicity;

  /**
   * Rotated files to keep.
   *
   * @default 7
   */
  readonly maxFiles?: number;

  /**
   * The directory on the node below which the files are.
   *
   * @default /var/lib/cephcsi
   */
  readonly logHostPath?: string;
}
