/** What mounts a filesystem on a node. */
export enum FilesystemMounter {
  /** The kernel. */
  KERNEL = 'kernel',
  /** A process in user space; volumes are gone when its pod restarts, until their own pods do too. */
  FUSE = 'fuse',
}
