/** What an administrator of an object store may do with one kind of things. */
export enum ObjectUserCapability {
  /** Everything. */
  ALL = '*',
  /** Look at them. */
  READ = 'read',
  /** Change them. */
  WRITE = 'write',
  /** Look at them and change them. */
  READ_WRITE = 'read, write',
}
