/** What maps images on a node. */
export enum BlockMounter {
  /** The kernel. */
  KRBD = 'rbd',
  /** A process in user space; volumes hang when its pod restarts. */
  RBD_NBD = 'rbd-nbd',
}
