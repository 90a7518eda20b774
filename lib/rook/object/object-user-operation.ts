/** A kind of operation on objects and buckets. */
export enum ObjectUserOperation {
  /** Reading and listing. */
  READ = 'read',
  /** Making and changing. */
  WRITE = 'write',
  /** Deleting. */
  DELETE = 'delete',
}
