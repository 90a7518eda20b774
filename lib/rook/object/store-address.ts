import { isIPv6 } from 'node:net';
import { gatewayPorts } from './object-gateway-spec';
import type { ObjectStoreOptions } from './object-store-options';

/** The annotation by which OpenShift makes a certificate for a service. */
const SERVING_CERTIFICATE = 'service.beta.openshift.io/serving-cert-secret-name';

/** Where clients find a store. */
export interface StoreAddress {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly url: string;
}

/**
 * Where Rook tells users and claims that a store is.
 *
 * @param service the host of its service
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/apis/ceph.rook.io/v1/object.go GetAdvertiseEndpoint
 */
export function storeAddress(service: string, { gateway = {}, hosting }: ObjectStoreOptions): StoreAddress {
  const advertised = hosting?.advertiseEndpoint;
  if (advertised !== undefined) return addressOf(advertised.dnsName, advertised.port, advertised.useTls);
  const { port, securePort } = gatewayPorts(gateway);
  const certified = gateway.sslCertificate !== undefined || gateway.service?.annotations?.[SERVING_CERTIFICATE] !== undefined;
  const tls = Boolean(securePort) && certified;
  return addressOf(gateway.externalEndpoints?.[0]?._host ?? service, (tls ? securePort : port) ?? 0, tls);
}

function addressOf(host: string, port: number, tls: boolean): StoreAddress {
  return { host, port, tls, url: `${tls ? 'https' : 'http'}://${isIPv6(host) ? `[${host}]` : host}:${port}` };
}
