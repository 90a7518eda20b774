import type { k8s } from 'cdk8s-plus-27';
import { toWire } from '../core/wire';

/** The port on which the sidecar answers whether the driver is alive. */
export const HEALTH_PORT = 9808;
/** The port of metrics of TopoLVM's own programs. */
export const METRICS_PORT = 8080;

/** How often, and how patiently, upstream asks its programs whether they are alive. */
const PATIENCE = { initialDelaySeconds: 10, timeoutSeconds: 3, periodSeconds: 60 };

/** A probe over HTTP on a named port. */
export function aliveOn(port: string): object {
  return { httpGet: { path: '/healthz', port }, ...PATIENCE };
}

/** A probe by a command. */
export function aliveBy(command: readonly string[]): object {
  return { exec: { command: [...command] }, ...PATIENCE };
}

/** A port with the protocol written out, as upstream does for its own programs. */
export function tcp(name: string, containerPort: number): object {
  return { name, containerPort, protocol: 'TCP' };
}

/** The field for CPU and memory, if there is something in it. */
export function amounts(resources: k8s.ResourceRequirements | undefined): object {
  return resources === undefined ? {} : { resources: toWire(resources) };
}
