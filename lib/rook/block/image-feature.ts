/**
 * Features of RBD images.
 *
 * @see https://docs.ceph.com/en/latest/rbd/rbd-config-ref/#image-features
 */
export enum ImageFeature {
  /** Clones of snapshots. */
  LAYERING = 'layering',
  /** One writer at a time. */
  EXCLUSIVE_LOCK = 'exclusive-lock',
  /** A map of the objects there are; needs the exclusive lock. */
  OBJECT_MAP = 'object-map',
  /** Fast comparison of snapshots; needs the object map. */
  FAST_DIFF = 'fast-diff',
  /** Clones that can be made independent, snapshots included. */
  DEEP_FLATTEN = 'deep-flatten',
  /** A journal for mirroring; the kernel cannot map such images. */
  JOURNALING = 'journaling',
}
