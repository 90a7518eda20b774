import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { SecretRef } from '../../core/secret-ref';
import { ExistingObject } from '../../site/existing-object';
import { Site } from '../../site/site';
import type { ExposedService } from './exposed-service';
import type { OpenShiftRouteOptions } from './open-shift-route-options';
import { requireHost, requireService } from './require-exposure';
import { RouteInsecureTraffic } from './route-insecure-traffic';
import { RouteTermination } from './route-termination';

const BRAND = new Brand<OpenShiftRoute>('OpenShiftRoute');

/** What a route of OpenShift is made of. */
export interface OpenShiftRouteProps extends OpenShiftRouteOptions {
  /** Where requests are sent to. */
  readonly service: ExposedService;
}

/** A Route of OpenShift that leads to a service of a Ceph cluster. */
export class OpenShiftRoute extends Construct {
  /** Whether the value is such a route, also one of another copy of this package. */
  public static isOpenShiftRoute(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the host that it answers to. */
  public readonly host: string;

  /**
   * Adds a route to the site of the scope.
   *
   * @throws when the name cannot be one, the host is no name of one, TLS ends where it cannot, or the service is of another site
   */
  public constructor(scope: Construct, id: string, props: OpenShiftRouteProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const { namespace, serviceName, _portName, path } = requireService(props?.service, this);
    this.host = requireHost(props.host, this);
    const tls = this.tls(props);
    const wanted = props.path ?? path;
    Site.siteOf(this).addExisting(ExistingObject.customResourceDefinition('routes.route.openshift.io'));
    new Manifest(this, 'route', {
      apiVersion: 'route.openshift.io/v1',
      kind: 'Route',
      name: requireName(props.name ?? id, 'name', this),
      namespace,
      phase: Phase.DATA,
      labels: props.labels,
      annotations: props.annotations,
      body: {
        spec: {
          host: this.host,
          // The router cannot see the path of what it does not decrypt.
          path: wanted === '/' || tls?.termination === RouteTermination.PASSTHROUGH ? undefined : wanted,
          to: { kind: 'Service', name: serviceName },
          port: { targetPort: _portName },
          tls,
        },
      },
      overrides: props.overrides,
    });
  }

  private tls({ withoutTls, service, termination, insecureTraffic, certificate, destinationCaCertificate }: OpenShiftRouteProps) {
    if (withoutTls) return undefined;
    // No router trusts a certificate that its owner signed, unless it is told to.
    const trusted = !service._isSelfSigned || certificate !== undefined || destinationCaCertificate !== undefined;
    const end = termination ?? (!service.isTls ? RouteTermination.EDGE : trusted ? RouteTermination.REENCRYPT : RouteTermination.PASSTHROUGH);
    if (service.isTls === (end === RouteTermination.EDGE)) {
      throw refusal({
        where: 'termination',
        what: `TLS is to end by "${end}", and the service speaks ${service.isTls ? 'TLS' : 'plain HTTP'}`,
        why: 'The router and the service would not understand each other, and every request would fail',
        fix: service.isTls ? 'Use RouteTermination.REENCRYPT or RouteTermination.PASSTHROUGH' : 'Use RouteTermination.EDGE',
      }, this);
    }
    return {
      termination: end,
      insecureEdgeTerminationPolicy: insecureTraffic ?? RouteInsecureTraffic.REDIRECT,
      externalCertificate: certificate && { name: SecretRef._require(certificate, 'certificate', this).secretName },
      destinationCACertificate: destinationCaCertificate,
    };
  }
}
