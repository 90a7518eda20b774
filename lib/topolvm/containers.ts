import type { k8s } from 'cdk8s-plus-27';
import { toWire } from '../core/wire';
import type { Platform } from '../site/platform';

/** The port on which the sidecar answers whether the driver is alive. */
export const HEALTH_PORT = 9808;
/** The port of metrics of TopoLVM's own programs. */
export const METRICS_PORT = 8080;

/** What a container may that neither touches devices nor mounts. */
export const UNPRIVILEGED = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

/** The user of pods that need no rights on their node; OpenShift gives every namespace users of its own and refuses all others. */
export function unprivilegedPod({ securityContextConstraints }: Platform): object {
  const user = securityContextConstraints ? {} : { runAsUser: 10000, runAsGroup: 10000 };
  return { ...user, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
}

/** How often, and how patiently, upstream asks its programs whether they are alive. */
const PATIENCE = { initialDelaySeconds: 10, timeoutSeconds: 3, periodSeconds: 60 };

/** A probe over HTTP. */
export function aliveAt(httpGet: object): object {
  return { httpGet, ...PATIENCE };
}

/** A probe of a CSI driver on a named port. */
export function aliveOn(port: string): object {
  return aliveAt({ path: '/healthz', port });
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
