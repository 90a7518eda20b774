/** Who may reach the controller of pie besides its probes. */
export interface ReceiverPolicyOptions {
  /**
   * The namespaces whose pods may read the metrics, such as that of Prometheus.
   *
   * @default - none
   */
  readonly metricsNamespaces?: string[];

  /**
   * Addresses that may read the metrics and are no pods, in CIDR notation, such as `10.0.0.0/16` for a Prometheus on the network of its node.
   *
   * @default - none
   */
  readonly metricsAddresses?: string[];
}
