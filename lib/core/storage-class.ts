/** When a volume is bound to its claim. */
export enum BindingMode {
  /** As soon as the claim exists. */
  IMMEDIATE = 'Immediate',
  /** When a pod that uses the claim has been given a node. */
  WAIT_FOR_FIRST_CONSUMER = 'WaitForFirstConsumer',
}

/** What happens to a volume when its claim is deleted. */
export enum ReclaimPolicy {
  /** The volume and its data are deleted. */
  DELETE = 'Delete',
  /** The volume and its data are kept until somebody removes them. */
  RETAIN = 'Retain',
}

/** A storage class that claims can name, whoever made it. */
export interface IStorageClass {
  /** The name of the StorageClass object. */
  readonly storageClassName: string;
}
