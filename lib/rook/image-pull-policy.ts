/** When nodes pull an image. */
export enum ImagePullPolicy {
  /** Unless the node has it already. */
  IF_NOT_PRESENT = 'IfNotPresent',
  /** At every start of a container. */
  ALWAYS = 'Always',
  /** Never; it has to be on the node. */
  NEVER = 'Never',
}
