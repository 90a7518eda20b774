import type { CephCluster } from '../cluster/ceph-cluster';
import { gatewayPorts } from './object-gateway-spec';
import type { ObjectStoreOptions } from './object-store-options';

/** The port that gateways in the network of pods listen on for plain HTTP, whatever the port of their service. */
const POD_PORT = 8080;

/** What constructs around a store have to know of its gateways. */
export interface GatewayFacts {
  /** The port of their service; zero where they have none. */
  readonly port: number;
  /** The port of their pods. */
  readonly podPort: number;
  /** Whether they speak TLS at that port. */
  readonly tls: boolean;
}

/**
 * The facts that follow from the options of a store; where gateways speak plain HTTP and TLS, it is the port with TLS.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/object/spec.go generateService
 */
export function gatewayFacts({ gateway = {} }: ObjectStoreOptions, cluster: CephCluster): GatewayFacts {
  const { port = 0, securePort = 0 } = gatewayPorts(gateway);
  if (securePort > 0) return { port: securePort, podPort: securePort, tls: true };
  const onHost = gateway.hostNetwork ?? cluster._facts.onHostNetwork;
  return { port, podPort: onHost || gateway.externalEndpoints !== undefined ? port : POD_PORT, tls: false };
}
