/** How much of a device is overwritten. */
export enum SanitizeMethod {
  /** Ceph's own marks. */
  QUICK = 'quick',
  /** Everything. */
  COMPLETE = 'complete',
}
