/** The file systems that block volumes are made with. */
export enum BlockFileSystem {
  /** ext4. */
  EXT4 = 'ext4',
  /** XFS; it can deadlock where OSDs run on the same node. */
  XFS = 'xfs',
}
