/** The ports of NVMe-oF gateways, each from 1 to 65535. */
export interface NvmeOfGatewayPorts {
  /**
   * The port that volumes are read and written through.
   *
   * @default 4420
   */
  readonly io?: number;

  /**
   * The port that the CSI driver makes and removes volumes through.
   *
   * @default 5500
   */
  readonly gateway?: number;

  /**
   * The port that Ceph's mons tell the gateways through who serves what.
   *
   * @default 5499
   */
  readonly monitor?: number;

  /**
   * The port that clients find the gateways through.
   *
   * @default 8009
   */
  readonly discovery?: number;
}
