import type { CsiLogRotationOptions } from './csi-log-rotation-options';

/** What the pods of a driver log. */
export interface CsiLogOptions {
  /**
   * How much is logged, from 0 to 5, where 5 traces every call.
   *
   * @default 0
   */
  readonly verbosity?: number;

  /**
   * Logs as files on the nodes, and how they are rotated.
   *
   * @default - no files
   */
  readonly rotation?: CsiLogRotationOptions;
}
