import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { whole } from '../numbers';
import type { ExposedService } from './exposed-service';
import type { ExternalServiceOptions } from './external-service-options';
import { requireService } from './require-exposure';
import { ServiceType } from './service-type';

const BRAND = new Brand<ExternalService>('ExternalService');

/** What a service with an address outside is made of. */
export interface ExternalServiceProps extends ExternalServiceOptions {
  /** The service that it stands beside; Rook owns that one and would undo a change of its type. */
  readonly service: ExposedService;
}

/** A Service with an address outside of the Kubernetes cluster, for the same pods as one that Rook makes. */
export class ExternalService extends Construct {
  /** Whether the value is such a service, also one of another copy of this package. */
  public static isExternalService(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the Service. */
  public readonly name: string;

  /**
   * Adds a service to the site of the scope.
   *
   * @throws when the name cannot be one, the port of nodes is none, or the service is of another site
   */
  public constructor(scope: Construct, id: string, props: ExternalServiceProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const { namespace, serviceName, port, _podPort, _portName, _selector } = requireService(props?.service, this);
    this.name = requireName(props.name ?? `${serviceName}-external`, 'name', this);
    new Manifest(this, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      name: this.name,
      namespace,
      phase: Phase.DATA,
      labels: { ..._selector, ...props.labels },
      annotations: props.annotations,
      body: {
        spec: {
          type: props.type ?? ServiceType.LOAD_BALANCER,
          loadBalancerClass: props.loadBalancerClass,
          loadBalancerSourceRanges: props.sourceRanges && [...props.sourceRanges],
          externalTrafficPolicy: props.externalTrafficPolicy,
          sessionAffinity: 'None',
          selector: { ..._selector },
          ports: [{
            name: _portName, protocol: 'TCP', port, targetPort: _podPort, nodePort: whole(props.nodePort, 1, 65535, 'nodePort', this),
          }],
        },
      },
      overrides: props.overrides,
    });
  }
}
