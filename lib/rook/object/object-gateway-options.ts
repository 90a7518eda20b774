/** The daemons that answer the clients of an object store. */
export interface ObjectGatewayOptions {
  /**
   * The number of daemons.
   *
   * @default 2
   */
  readonly instances?: number;

  /**
   * The port without TLS.
   *
   * @default - 80, unless there is a secure port
   */
  readonly port?: number;
}
