/** What of a rados namespace is mirrored. */
export enum RadosNamespaceMirroringMode {
  /** Every image with the feature journaling. */
  POOL = 'pool',
  /** Images that are chosen one by one. */
  IMAGE = 'image',
}
