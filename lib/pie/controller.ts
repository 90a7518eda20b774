import { selectorLabels } from '../core/labels';
import { podPlacement } from '../core/pod-placement';
import { toWire } from '../core/wire';
import type { PieProps } from './pie-props';

/** The port on which results of probes arrive; upstream's code knows no other. */
export const RECEIVER_PORT = 8082;

/** Where results are sent to: the Service of a controller. */
export function receiverUrl({ name, namespace }: { readonly name: string; readonly namespace: string }): string {
  return `http://${name}.${namespace}.svc:${RECEIVER_PORT}`;
}

/** The port of metrics. */
export const METRICS_PORT = 8080;
/** The port that the kubelet asks. */
export const HEALTH_PORT = 8081;

const UNPRIVILEGED_POD = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
const UNPRIVILEGED = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

/** What the pod of the controller is made from. */
export interface ControllerPod extends PieProps {
  readonly name: string;
  readonly namespace: string;
  readonly image: string;
  readonly pullSecrets: object;
  /** The labels that select the pod. */
  readonly selector: Readonly<Record<string, string>>;
}

/**
 * The `spec` of the Deployment. One replica: only the leader listens to results, and the Service would send them to the others too; with
 * one there is nothing to spread, and a disruption budget would only keep its node from being drained. An update starts the new pod before
 * it ends the old one, so that an image is pulled and a node found while results still arrive.
 */
export function deploymentSpec(pod: ControllerPod): object {
  return {
    replicas: 1,
    selector: { matchLabels: { ...pod.selector } },
    template: {
      metadata: {
        labels: { ...pod.podLabels, ...pod.selector },
        ...(pod.podAnnotations === undefined ? {} : { annotations: { ...pod.podAnnotations } }),
      },
      spec: {
        serviceAccountName: pod.name,
        ...pod.pullSecrets,
        securityContext: toWire(pod.podSecurityContext ?? UNPRIVILEGED_POD),
        containers: [container(pod)],
        ...podPlacement(pod),
      },
    },
  };
}

function container(pod: ControllerPod): object {
  return {
    name: 'controller',
    image: pod.image,
    args: [
      'controller',
      '--container-image', pod.image,
      '--namespace', pod.namespace,
      '--controller-url', receiverUrl(pod),
      // In one word: written as two, the second one is no value but an argument that nobody reads.
      ...(pod.enablePprof ? ['--enable-pprof=true'] : []),
    ],
    ports: [
      { name: 'metrics', containerPort: METRICS_PORT, protocol: 'TCP' },
      { name: 'health', containerPort: HEALTH_PORT, protocol: 'TCP' },
      { name: 'receiver', containerPort: RECEIVER_PORT, protocol: 'TCP' },
    ],
    livenessProbe: { httpGet: { path: '/healthz', port: 'health' } },
    readinessProbe: { httpGet: { path: '/readyz', port: 'health' } },
    securityContext: toWire(pod.containerSecurityContext ?? UNPRIVILEGED),
    ...(pod.resources === undefined ? {} : { resources: toWire(pod.resources) }),
  };
}

/** The `spec` of the Service, which probes send their results to and Prometheus scrapes. */
export function serviceSpec(name: string): object {
  return {
    type: 'ClusterIP',
    selector: selectorLabels('pie', name),
    ports: [
      { name: 'metrics', port: METRICS_PORT, targetPort: METRICS_PORT, protocol: 'TCP' },
      { name: 'receiver', port: RECEIVER_PORT, targetPort: RECEIVER_PORT, protocol: 'TCP' },
    ],
  };
}
