/** A gateway that a route is attached to. */
export interface GatewayParent {
  /** The name of the Gateway. */
  readonly name: string;

  /**
   * Its namespace.
   *
   * @default - that of the Ceph cluster
   */
  readonly namespace?: string;

  /**
   * The listener of the Gateway.
   *
   * @default - all that let the route in
   */
  readonly sectionName?: string;
}
