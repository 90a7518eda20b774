/** The volumes from which nodes are cut off. */
export enum FencedVolumes {
  /** Block volumes. */
  BLOCK = 'rbd',
  /** Volumes in shared filesystems. */
  FILE = 'cephfs',
}
