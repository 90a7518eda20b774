/** Which data is compressed. */
export enum CompressionMode {
  /** None. */
  NONE = 'none',
  /** What clients mark as compressible. */
  PASSIVE = 'passive',
  /** Everything that clients do not mark as incompressible. */
  AGGRESSIVE = 'aggressive',
  /** Everything. */
  FORCE = 'force',
}
