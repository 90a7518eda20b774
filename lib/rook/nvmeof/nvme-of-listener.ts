/** Where a gateway waits for those who read and write volumes. */
export interface NvmeOfListener {
  /** The name of the gateway. */
  readonly hostname: string;

  /**
   * The address.
   *
   * @default - every address of the gateway
   */
  readonly address?: string;

  /**
   * The port.
   *
   * @default 4420
   */
  readonly port?: number;
}
