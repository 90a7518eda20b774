/** What of a pool is mirrored. */
export enum MirroringMode {
  /** Every image with the feature journaling. */
  POOL = 'pool',
  /** Images that are chosen one by one. */
  IMAGE = 'image',
  /** Nothing yet; peers are set up only. */
  INIT_ONLY = 'init-only',
}
