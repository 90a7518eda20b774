/** How often a volume may be mounted at once. */
export enum AccessMode {
  /** By the pods of one node, for reading and writing. */
  READ_WRITE_ONCE = 'ReadWriteOnce',
  /** By the pods of many nodes, for reading. */
  READ_ONLY_MANY = 'ReadOnlyMany',
  /** By the pods of many nodes, for reading and writing. */
  READ_WRITE_MANY = 'ReadWriteMany',
  /** By one pod, for reading and writing. */
  READ_WRITE_ONCE_POD = 'ReadWriteOncePod',
}
