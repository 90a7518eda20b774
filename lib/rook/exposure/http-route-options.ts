import type { ExposureOptions } from './exposure-options';
import type { GatewayParent } from './gateway-parent';
import type { HttpPathType } from './http-path-type';

/** A way to a service through a gateway of the Gateway API. */
export interface HttpRouteOptions extends ExposureOptions {
  /** The gateways that it is attached to. */
  readonly parents: GatewayParent[];

  /**
   * How paths are compared.
   *
   * @default HttpPathType.PREFIX
   */
  readonly pathType?: HttpPathType;

  /**
   * Whether names one level below the host are taken too, as buckets that are host names need it.
   *
   * @default false
   */
  readonly subdomains?: boolean;
}
