import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { SecretRef } from '../../core/secret-ref';
import type { ExposedService } from './exposed-service';
import type { IngressOptions } from './ingress-options';
import { IngressPathType } from './ingress-path-type';
import { hostsOf, requireHost, requireService } from './require-exposure';

const BRAND = new Brand<Ingress>('Ingress');

/** What an ingress is made of. */
export interface IngressProps extends IngressOptions {
  /** Where requests are sent to. */
  readonly service: ExposedService;
}

/** An Ingress that leads to a service of a Ceph cluster. */
export class Ingress extends Construct {
  /** Whether the value is such an ingress, also one of another copy of this package. */
  public static isIngress(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the host that it answers to. */
  public readonly host: string;

  /**
   * Adds an ingress to the site of the scope.
   *
   * @throws when the name cannot be one, the host is no name of one, or the service is of another site
   */
  public constructor(scope: Construct, id: string, props: IngressProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const { namespace, serviceName, _portName, path } = requireService(props?.service, this);
    this.host = requireHost(props.host, this);
    const hosts = hostsOf(this.host, props.subdomains);
    const secret = props.certificate && SecretRef._require(props.certificate, 'certificate', this);
    new Manifest(this, 'ingress', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      name: requireName(props.name ?? id, 'name', this),
      namespace,
      phase: Phase.DATA,
      labels: props.labels,
      annotations: props.annotations,
      body: {
        spec: {
          ingressClassName: props.ingressClassName,
          tls: secret && [{ hosts, secretName: secret.secretName }],
          rules: hosts.map((host) => ({
            host,
            http: {
              paths: [{
                path: props.path ?? path,
                pathType: props.pathType ?? IngressPathType.PREFIX,
                backend: { service: { name: serviceName, port: { name: _portName } } },
              }],
            },
          })),
        },
      },
      overrides: props.overrides,
    });
  }
}
