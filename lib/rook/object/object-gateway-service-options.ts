/** The service that leads to the gateways. */
export interface ObjectGatewayServiceOptions {
  /**
   * Further labels.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations, for example those by which OpenShift makes a certificate or a cloud a load balancer.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}
