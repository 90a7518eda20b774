/** What NFS servers log. */
export enum NfsLogLevel {
  /** Nothing. */
  NULL = 'NIV_NULL',
  /** What ends a server. */
  FATAL = 'NIV_FATAL',
  /** Major errors, and everything above. */
  MAJOR = 'NIV_MAJ',
  /** Critical errors, and everything above. */
  CRITICAL = 'NIV_CRIT',
  /** Warnings, and everything above. */
  WARN = 'NIV_WARN',
  /** Important events, and everything above. */
  EVENT = 'NIV_EVENT',
  /** What happens, and everything above. */
  INFO = 'NIV_INFO',
  /** Details for debugging. */
  DEBUG = 'NIV_DEBUG',
  /** More details for debugging. */
  MID_DEBUG = 'NIV_MID_DEBUG',
  /** All details. */
  FULL_DEBUG = 'NIV_FULL_DEBUG',
}
