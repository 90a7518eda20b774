import type { SecretRef } from '../../core/secret-ref';
import type { ExposureOptions } from './exposure-options';
import type { RouteInsecureTraffic } from './route-insecure-traffic';
import type { RouteTermination } from './route-termination';

/** A way to a service through the routers of OpenShift. */
export interface OpenShiftRouteOptions extends ExposureOptions {
  /**
   * Where TLS ends.
   *
   * @default - RouteTermination.EDGE where the service speaks plain HTTP, RouteTermination.REENCRYPT where it speaks TLS; a dashboard, whose
   * certificate Ceph signed itself, gets RouteTermination.PASSTHROUGH unless there is a certificate
   */
  readonly termination?: RouteTermination;

  /**
   * Whether the route speaks plain HTTP only.
   *
   * @default false
   */
  readonly withoutTls?: boolean;

  /**
   * What happens to plain HTTP.
   *
   * @default RouteInsecureTraffic.REDIRECT
   */
  readonly insecureTraffic?: RouteInsecureTraffic;

  /**
   * The Secret with the certificate of the host, in the namespace of the cluster; the routers need leave to read it.
   *
   * @default - the certificate of the routers
   */
  readonly certificate?: SecretRef;

  /**
   * The certificate in PEM that the router trusts the service by, where TLS is made anew.
   *
   * @default - the authority of the Kubernetes cluster
   */
  readonly destinationCaCertificate?: string;
}
