import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireList } from '../../core/require-list';
import { ExistingObject } from '../../site/existing-object';
import { Site } from '../../site/site';
import type { ExposedService } from './exposed-service';
import { HttpPathType } from './http-path-type';
import type { HttpRouteOptions } from './http-route-options';
import { hostsOf, requireHost, requireService } from './require-exposure';

const BRAND = new Brand<HttpRoute>('HttpRoute');

/** What a route of the Gateway API is made of. */
export interface HttpRouteProps extends HttpRouteOptions {
  /** Where requests are sent to. */
  readonly service: ExposedService;
}

/** An HTTPRoute that leads to a service of a Ceph cluster; the site needs the Gateway API and a gateway. */
export class HttpRoute extends Construct {
  /** Whether the value is such a route, also one of another copy of this package. */
  public static isHttpRoute(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the host that it answers to. */
  public readonly host: string;

  /**
   * Adds a route to the site of the scope.
   *
   * @throws when the name cannot be one, the host is no name of one, no gateway is named, or the service is of another site
   */
  public constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const { namespace, serviceName, port, path } = requireService(props?.service, this);
    this.host = requireHost(props.host, this);
    if (requireList(props.parents, 'parents', this).length === 0) {
      throw refusal({
        where: 'parents', what: 'no gateway is named', why: 'A route that is attached to none is served by none', fix: "Write for example [{ name: 'internal' }]",
      }, this);
    }
    Site.siteOf(this).addExisting(ExistingObject.customResourceDefinition('httproutes.gateway.networking.k8s.io'));
    new Manifest(this, 'route', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      name: requireName(props.name ?? id, 'name', this),
      namespace,
      phase: Phase.DATA,
      labels: props.labels,
      annotations: props.annotations,
      body: {
        spec: {
          hostnames: hostsOf(this.host, props.subdomains),
          parentRefs: props.parents.map((parent) => ({ ...parent })),
          rules: [{
            matches: [{ path: { type: props.pathType ?? HttpPathType.PREFIX, value: props.path ?? path } }],
            backendRefs: [{ name: serviceName, port }],
          }],
        },
      },
      overrides: props.overrides,
    });
  }
}
