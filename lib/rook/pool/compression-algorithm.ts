/** How data is compressed. */
export enum CompressionAlgorithm {
  /** LZ4. */
  LZ4 = 'lz4',
  /** Snappy. */
  SNAPPY = 'snappy',
  /** zlib. */
  ZLIB = 'zlib',
  /** Zstandard. */
  ZSTD = 'zstd',
}
