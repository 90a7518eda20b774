/** What has to be at a path of a node. */
export enum HostPathType {
  /** A directory. */
  DIRECTORY = 'Directory',
  /** A directory, made if need be. */
  DIRECTORY_OR_CREATE = 'DirectoryOrCreate',
  /** A file. */
  FILE = 'File',
  /** A file, made if need be. */
  FILE_OR_CREATE = 'FileOrCreate',
  /** A UNIX socket. */
  SOCKET = 'Socket',
  /** A character device. */
  CHARACTER_DEVICE = 'CharDevice',
  /** A block device. */
  BLOCK_DEVICE = 'BlockDevice',
}
