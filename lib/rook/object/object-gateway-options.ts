import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';
import type { SecretRef } from '../../core/secret-ref';
import type { Topology } from '../../core/topology';
import type { SpreadPolicy } from '../cluster/spread-policy';
import type { GatewayConfigSecret } from './gateway-config-secret';
import type { GatewayVolume } from './gateway-volume';
import type { ObjectGatewayEndpoint } from './object-gateway-endpoint';
import type { ObjectGatewayServiceOptions } from './object-gateway-service-options';
import type { ObjectReadAffinity } from './object-read-affinity';
import type { OpsLogSidecarOptions } from './ops-log-sidecar-options';

/** The daemons that answer the clients of an object store. */
export interface ObjectGatewayOptions {
  /**
   * The number of daemons; with one, clients get no answer while it is replaced.
   *
   * @default 2
   */
  readonly instances?: number;

  /**
   * The port without TLS.
   *
   * @default - 80, none if there is a secure port
   */
  readonly port?: number;

  /**
   * The port with TLS, which needs a certificate.
   *
   * @default - none
   */
  readonly securePort?: number;

  /**
   * The certificate: a Secret of type kubernetes.io/tls, or an opaque one with chain and key under `cert`.
   *
   * @default - the one that OpenShift makes for an annotation of the service
   */
  readonly sslCertificate?: SecretRef;

  /**
   * Authorities that the gateway trusts when it connects to others: an opaque Secret with them under `cabundle`.
   *
   * @default - those of the image
   */
  readonly caBundle?: SecretRef;

  /**
   * Gateways that run elsewhere and that Rook only connects to; hardly anything else counts then.
   *
   * @default - Rook runs the gateways
   */
  readonly externalEndpoints?: ObjectGatewayEndpoint[];

  /**
   * Whether daemons share the network of their nodes, where each needs the port for itself.
   *
   * @default - as the cluster
   */
  readonly hostNetwork?: boolean;

  /**
   * The levels that the daemons of this store are spread evenly over, each by itself.
   *
   * @default [Topology.ZONE, Topology.HOST]
   */
  readonly spread?: Topology[];

  /**
   * Whether evenness is a condition or a wish.
   *
   * @default SpreadPolicy.PREFERRED
   */
  readonly spreadPolicy?: SpreadPolicy;

  /**
   * Where the daemons run; the placement of the cluster does not apply to them, and spread constraints in it take the place of `spread`.
   *
   * @default - any node
   */
  readonly placement?: Placement;

  /**
   * CPU and memory of each daemon.
   *
   * @default - 1 CPU, 1 GiB, at most 2 GiB
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * The priority class.
   *
   * @default system-cluster-critical
   */
  readonly priorityClassName?: string;

  /**
   * Labels of the daemons.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the daemons.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * The service that leads to the daemons.
   *
   * @default - without further labels and annotations
   */
  readonly service?: ObjectGatewayServiceOptions;

  /**
   * The copy of data that daemons read; needs Ceph 20.
   *
   * @default - the primary one
   */
  readonly readAffinity?: ObjectReadAffinity;

  /**
   * Settings of the daemons in Ceph's own words, which take effect at once; none is checked, and they go before those of Rook.
   *
   * @default - none
   */
  readonly rgwConfig?: { readonly [option: string]: string };

  /**
   * Such settings whose values are in Secrets.
   *
   * @default - none
   */
  readonly rgwConfigFromSecret?: { readonly [option: string]: GatewayConfigSecret };

  /**
   * Settings that are given to the daemons when they start; a change restarts them.
   *
   * @default - none
   */
  readonly rgwCommandFlags?: { readonly [option: string]: string };

  /**
   * Further files of the daemons, below `/var/rgw`.
   *
   * @default - none
   */
  readonly additionalVolumeMounts?: GatewayVolume[];

  /**
   * A container beside each daemon that prints every operation of clients.
   *
   * @default - none
   */
  readonly opsLogSidecar?: OpsLogSidecarOptions;

  /**
   * Whether the dashboard shows the store; with zones in several clusters, only one of them should.
   *
   * @default true
   */
  readonly dashboardEnabled?: boolean;

  /**
   * Whether the daemons leave the copying between zones to those of other stores in the zone.
   *
   * @default false
   */
  readonly disableMultisiteSyncTraffic?: boolean;
}
