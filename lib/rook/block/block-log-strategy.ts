/** What becomes of the log of a mapping that has ended. */
export enum BlockLogStrategy {
  /** It is deleted. */
  REMOVE = 'remove',
  /** It is compressed. */
  COMPRESS = 'compress',
  /** It is kept as it is. */
  PRESERVE = 'preserve',
}
