import type { Document } from '../../../document';
import { count, dig, fields, spec, text } from '../read';

/** The kind of NVMe-oF gateways. */
export const GATEWAY = 'ceph.rook.io/CephNVMeOFGateway';

/** Ports of which the gateways are told by their configuration, with the field of the object that Services are made of. */
export const GATEWAY_PORTS = [
  { section: 'gateway', field: 'gatewayPort', usual: 5500 },
  { section: 'discovery', field: 'discoveryPort', usual: 8009 },
  { section: 'monitor', field: 'monitorPort', usual: 5499 },
] as const;

/** The port of the Services of gateways. */
export function servicePort(gateway: Document, { field, usual }: typeof GATEWAY_PORTS[number]): number {
  return count(dig(spec(gateway), 'ports', field)) || usual;
}

/** The port that gateways listen on, `undefined` where the program does not hold their configuration. */
export function listenedPort(gateway: Document, { section, usual }: typeof GATEWAY_PORTS[number]): number | undefined {
  if (text(spec(gateway).configMapRef)) return undefined;
  const written = dig(fields(spec(gateway).nvmeofConfig), section, 'port');
  return written === undefined ? usual : Number(written);
}
