/** What the controller does with the volumes of a node whose Node object is deleted. */
export enum NodeRemoval {
  /**
   * Claims of the node are deleted with their data, also when the node only joins again.
   *
   * Right for workloads that make their data anew; wrong below Ceph, whose mons and OSDs would go.
   */
  DELETE_CLAIMS = 'delete-claims',
  /**
   * Claims stay with their data, and somebody cleans up after nodes that are gone for good.
   *
   * Pods of such claims stay Pending until the claims are deleted or the node is back.
   */
  KEEP_CLAIMS = 'keep-claims',
}
