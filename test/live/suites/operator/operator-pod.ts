import { readFileSync } from 'node:fs';
import type { ControlPlane } from '../../harness/control-plane';
import type { Running } from '../../harness/processes';
import type { Live } from '../../harness/suite';
import { until } from '../../harness/wait';

/**
 * Hides the folders that a pod has of its own behind empty ones, puts the identity of the service account where a pod finds it, and
 * becomes the operator, under the name that it writes its changes in. No Ceph program is in reach, so that it stops at the first one
 * that it needs.
 */
const AS_IN_A_POD = `set -e
mount -t tmpfs tmpfs /run
touch /run/rook
mount --bind "$0" /run/rook
for folder in /var/lib /etc /tmp; do mount -t tmpfs tmpfs "$folder"; done
mkdir -p /run/secrets/kubernetes.io/serviceaccount /var/lib/rook /etc/ceph
[ -e /var/run/secrets ] || mount --bind /run /var/run
printf %s "$TOKEN" > /run/secrets/kubernetes.io/serviceaccount/token
printf %s "$AUTHORITY" > /run/secrets/kubernetes.io/serviceaccount/ca.crt
printf %s "$POD_NAMESPACE" > /run/secrets/kubernetes.io/serviceaccount/namespace
unset TOKEN AUTHORITY
export PATH=/nowhere
exec /run/rook ceph operator`;

/** Runs the real operator as the pod of an applied Deployment would: with its identity, its environment and its settings. */
export async function startOperator(live: Live, plane: ControlPlane, deployment: any): Promise<Running> {
  const { namespace } = deployment.metadata;
  const pod = await podOf(plane, deployment);
  const token = await plane.tokenOf(namespace, pod.spec.serviceAccountName);
  const { hostname, port } = new URL(plane.server.url);
  const env = {
    PATH: process.env.PATH,
    TOKEN: token,
    AUTHORITY: readFileSync(plane.ca, 'utf8'),
    KUBERNETES_SERVICE_HOST: hostname,
    KUBERNETES_SERVICE_PORT: port,
    ...environmentOf(pod),
  };
  return live.processes.start('rook', 'unshare', ['--mount', 'sh', '-c', AS_IN_A_POD, live.program('rook')], { env });
}

/** The pod that controllers make of the Deployment; it waits for a node forever. */
async function podOf(plane: ControlPlane, { metadata, spec }: any): Promise<any> {
  const selector = Object.entries(spec.selector.matchLabels).map(([key, value]) => `${key}=${String(value)}`).join(',');
  const path = `/api/v1/namespaces/${metadata.namespace}/pods?labelSelector=${encodeURIComponent(selector)}`;
  return until(`a pod of Deployment ${metadata.name}`, 60, async () => (await plane.server.call('GET', path)).body.items?.[0]);
}

/** The environment that the kubelet would give the operator's container. */
function environmentOf(pod: any): NodeJS.ProcessEnv {
  const container = pod.spec.containers.find(({ name }: any) => name === 'rook-ceph-operator');
  return Object.fromEntries(container.env.map(({ name, value, valueFrom }: any) => [name, value ?? fieldOf(pod, valueFrom.fieldRef.fieldPath)]));
}

/** What a field reference gives; a pod without a node has none of its own. */
function fieldOf(pod: any, path: string): string {
  return path.split('.').reduce((found: any, step) => found?.[step], pod) ?? '';
}
