import type { CephCluster } from '../cluster/ceph-cluster';
import { ExposedService } from './exposed-service';
import { ExternalService } from './external-service';
import type { ExternalServiceOptions } from './external-service-options';
import { HttpRoute } from './http-route';
import type { HttpRouteOptions } from './http-route-options';
import { Ingress } from './ingress';
import type { IngressOptions } from './ingress-options';
import { OpenShiftRoute } from './open-shift-route';
import type { OpenShiftRouteOptions } from './open-shift-route-options';

/** Ceph's web interface, as it is reached from outside of the Kubernetes cluster. */
export class Dashboard {
  /** The name of ways unless they have another one. */
  private readonly name: string;

  /** @internal */
  public constructor(private readonly cluster: CephCluster) {
    this.name = `${cluster.name}-dashboard`;
  }

  /**
   * Adds an Ingress that leads to the dashboard.
   *
   * @throws when the dashboard is not served, or the host is no name of one
   */
  public addIngress(options: IngressOptions): Ingress {
    return new Ingress(this.cluster, 'dashboard-ingress', { name: this.name, ...options, service: this.service() });
  }

  /**
   * Adds a route of the Gateway API that leads to the dashboard.
   *
   * @throws when the dashboard is not served, the host is no name of one, or no gateway is named
   */
  public addHttpRoute(options: HttpRouteOptions): HttpRoute {
    return new HttpRoute(this.cluster, 'dashboard-http-route', { name: this.name, ...options, service: this.service() });
  }

  /**
   * Adds a route of OpenShift that leads to the dashboard.
   *
   * @throws when the dashboard is not served, the host is no name of one, or TLS ends where it cannot
   */
  public addOpenShiftRoute(options: OpenShiftRouteOptions): OpenShiftRoute {
    return new OpenShiftRoute(this.cluster, 'dashboard-open-shift-route', { name: this.name, ...options, service: this.service() });
  }

  /**
   * Adds a Service that gives the dashboard an address outside of the Kubernetes cluster.
   *
   * @throws when the dashboard is not served, or a name or port cannot be one
   */
  public addExternalService(options: ExternalServiceOptions = {}): ExternalService {
    return new ExternalService(this.cluster, 'dashboard-service', { ...options, service: this.service() });
  }

  private service(): ExposedService {
    return ExposedService.dashboardOf(this.cluster);
  }
}
