import { Size } from '../core/size';
import { FileSystem } from './file-system';

/** What TopoLVM makes at least of volumes without a file system, unless it is told otherwise. */
export const MINIMUM_BLOCK = Size.mebi(8);

/** What TopoLVM makes at least of volumes with a file system. */
export const MINIMUM_SIZES: Readonly<Record<FileSystem, Size>> = {
  [FileSystem.EXT4]: Size.mebi(32),
  [FileSystem.XFS]: Size.mebi(300),
  [FileSystem.BTRFS]: Size.mebi(200),
};
