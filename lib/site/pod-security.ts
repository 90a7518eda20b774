/** How much the pods of a namespace are allowed; the levels of the Pod Security Standards. */
export enum PodSecurity {
  /** Everything, as node agents need it. */
  PRIVILEGED = 'privileged',
  /** What ordinary workloads need. */
  BASELINE = 'baseline',
  /** Hardened workloads only. */
  RESTRICTED = 'restricted',
}
