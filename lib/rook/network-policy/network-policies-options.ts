/** Which traffic the daemons of a cluster may begin. */
export interface NetworkPoliciesOptions {
  /**
   * The namespace of the pods that answer DNS.
   *
   * @default - kube-system, on OpenShift openshift-dns
   */
  readonly dnsNamespace?: string;

  /**
   * Addresses that answer DNS and are no pods, in CIDR notation, such as `169.254.20.10/32` for a cache on every node.
   *
   * @default - none
   */
  readonly dnsAddresses?: string[];

  /**
   * Addresses outside of the pod network, in CIDR notation, where daemons of the cluster are: mons that somebody else runs, and nodes
   * whose network the mgrs use.
   *
   * @default - none
   */
  readonly daemonAddresses?: string[];
}
