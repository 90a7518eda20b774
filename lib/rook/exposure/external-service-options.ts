import type { ExternalTrafficPolicy } from './external-traffic-policy';
import type { ServiceType } from './service-type';

/** A service with an address outside of the Kubernetes cluster. */
export interface ExternalServiceOptions {
  /**
   * The name of the Service.
   *
   * @default - the name of Rook's own service and "-external"
   */
  readonly name?: string;

  /**
   * How it is reached.
   *
   * @default ServiceType.LOAD_BALANCER
   */
  readonly type?: ServiceType;

  /**
   * The port of every node.
   *
   * @default - Kubernetes picks one
   */
  readonly nodePort?: number;

  /**
   * The kind of load balancer.
   *
   * @default - that of the Kubernetes cluster
   */
  readonly loadBalancerClass?: string;

  /**
   * The addresses that the load balancer lets in, in CIDR notation.
   *
   * @default - all
   */
  readonly sourceRanges?: string[];

  /**
   * Which nodes take traffic from outside, and with that whose address the pods see.
   *
   * @default ExternalTrafficPolicy.CLUSTER
   */
  readonly externalTrafficPolicy?: ExternalTrafficPolicy;

  /**
   * Labels of the Service.
   *
   * @default - those that select its pods
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the Service, which load balancers are told their details by.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished Service, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
