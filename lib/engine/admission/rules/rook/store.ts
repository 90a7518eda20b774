import type { Document } from '../../../document';
import type { World } from '../../world';
import { affinityDemand, type NodeDemand } from '../nodes';
import { count, dig, fields, items, nameOf, namespaceOf, spec, text, type Fields } from '../read';
import { clusterIn, onHostNetwork } from './cluster';

/** The kind of object stores. */
export const STORE = 'ceph.rook.io/CephObjectStore';
/** The kind of zones of object stores. */
export const ZONE = 'ceph.rook.io/CephObjectZone';

/** The annotation by which OpenShift makes a certificate for a service. */
const SERVING_CERTIFICATE = 'service.beta.openshift.io/serving-cert-secret-name';

/** The gateway of a store. */
export function gatewayOf(store: Document): Fields {
  return fields(spec(store).gateway);
}

/** Whether the store runs somewhere else and Rook only connects to it. */
export function isStoreElsewhere(store: Document): boolean {
  return items(gatewayOf(store).externalRgwEndpoints).length > 0;
}

/** The ports of a gateway, 0 where there is none. */
export function portsOf(store: Document): { readonly port: number; readonly securePort: number } {
  const { port, securePort } = gatewayOf(store);
  return { port: count(port) ?? 0, securePort: count(securePort) ?? 0 };
}

/** The Secret with the certificate of a gateway, empty where there is none. */
export function certificateOf(store: Document): string {
  const { sslCertificateRef, service } = gatewayOf(store);
  return text(sslCertificateRef) || text(dig(service, 'annotations', SERVING_CERTIFICATE)) || '';
}

/** Whether a store is reached with TLS, as far as Rook is concerned. */
export function hasTls(store: Document): boolean {
  return portsOf(store).securePort > 0 && certificateOf(store) !== '';
}

/** Whether gateways share the network of their nodes; undefined where the cluster decides and is not known. */
export function isStoreOnHostNetwork(world: World, store: Document): boolean | undefined {
  const own = gatewayOf(store).hostNetwork;
  if (typeof own === 'boolean') return own;
  const cluster = clusterIn(world, namespaceOf(store));
  return cluster && onHostNetwork(cluster);
}

/** What gateways ask of their nodes; the placement of the cluster does not apply to them. */
export function gatewayDemand(store: Document): NodeDemand {
  const placement = fields(gatewayOf(store).placement);
  return { ...affinityDemand(placement.nodeAffinity), tolerations: items(placement.tolerations) };
}

/** The name of the service that Rook makes for a store. */
export function serviceOf(store: Document): string {
  return `rook-ceph-rgw-${nameOf(store)}`;
}

/** Whether the store is in a zone, whose pools it uses. */
export function isInZone(store: Document): boolean {
  return Boolean(text(dig(spec(store), 'zone', 'name')));
}
