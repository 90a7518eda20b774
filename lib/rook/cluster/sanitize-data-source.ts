/** What devices are overwritten with. */
export enum SanitizeDataSource {
  /** Zeros. */
  ZERO = 'zero',
  /** Random bytes. */
  RANDOM = 'random',
}
