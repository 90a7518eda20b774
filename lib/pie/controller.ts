import type { k8s } from 'cdk8s-plus-27';
import { selectorLabels } from '../core/labels';
import { podPlacement, type PodPlacement } from '../core/pod-placement';
import { toWire } from '../core/wire';

/** The port on which results of probes arrive; upstream's code knows no other. */
export const RECEIVER_PORT = 8082;
/** The port of metrics. */
export const METRICS_PORT = 8080;
const HEALTH_PORT = 8081;

/** What the pod of the controller is made from. */
export interface ControllerPod extends PodPlacement {
  readonly name: string;
  readonly namespace: string;
  readonly image: string;
  readonly pullSecrets: object;
  readonly labels: Readonly<Record<string, string>>;
  readonly enablePprof: boolean;
  readonly resources?: k8s.ResourceRequirements;
}

/** The `spec` of the Deployment. One replica: only the leader listens to results, and the Service would send them to the others too. */
export function deploymentSpec(pod: ControllerPod): object {
  return {
    replicas: 1,
    selector: { matchLabels: selectorLabels('pie', pod.name) },
    template: {
      metadata: { labels: { ...pod.labels } },
      spec: {
        serviceAccountName: pod.name,
        ...pod.pullSecrets,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
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
      '--controller-url', `http://${pod.name}.${pod.namespace}.svc:${RECEIVER_PORT}`,
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
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
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
