/** How much Rook's operator writes to its log. */
export enum LogLevel {
  /** Errors only. */
  ERROR = 'ERROR',
  /** Warnings and errors. */
  WARNING = 'WARNING',
  /** What it does, besides. */
  INFO = 'INFO',
  /** Every step, with the Ceph commands it runs. */
  DEBUG = 'DEBUG',
}
