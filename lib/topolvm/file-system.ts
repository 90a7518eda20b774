/** The file systems that TopoLVM makes on volumes. */
export enum FileSystem {
  /** ext4; at least 32Mi. */
  EXT4 = 'ext4',
  /** XFS; at least 300Mi. */
  XFS = 'xfs',
  /** Btrfs, which upstream calls beta; at least 200Mi. */
  BTRFS = 'btrfs',
}
