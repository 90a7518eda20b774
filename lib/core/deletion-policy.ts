/** What happens to a snapshot in the storage when its object is deleted. */
export enum DeletionPolicy {
  /** It is deleted. */
  DELETE = 'Delete',
  /** It is kept until somebody removes it. */
  RETAIN = 'Retain',
}
