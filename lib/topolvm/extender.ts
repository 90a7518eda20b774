import { createHash } from 'node:crypto';
import { Phase } from '../core/phase';
import { toWire } from '../core/wire';
import { chosenNodes } from '../site/chosen-nodes';
import { pullSecrets } from '../site/pull-secrets';
import { aliveAt, amounts, UNPRIVILEGED, unprivilegedPod } from './containers';
import { ExtenderHost } from './extender-host';
import type { ExtenderOptions } from './extender-options';
import { Installation, podLabels } from './installation';
import { DRIVER, NAMES } from './names';
import { podTemplate } from './workload';

type Extender = ExtenderOptions & { readonly port: number };

const LABELS = podLabels('scheduler');
const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';
const OPTIONS = 'scheduler-options';

/** The program that kube-scheduler asks which nodes have room, and its options. */
export function addExtender(installation: Installation, extender: Extender): void {
  const { host = ExtenderHost.onControlPlane(), port, divisors = {}, defaultDivisor = 1, profilingBindAddress } = extender;
  const service = host._service;
  const text = `${JSON.stringify({
    'listen': service === undefined ? `localhost:${port}` : `:${port}`,
    'default-divisor': defaultDivisor,
    ...(Object.keys(divisors).length === 0 ? {} : { divisors }),
    ...(profilingBindAddress === undefined ? {} : { 'profiling-bind-address': profilingBindAddress }),
  }, undefined, 2)}\n`;
  installation.access().account(NAMES.scheduler);
  installation.add('extender-options', {
    apiVersion: 'v1', kind: 'ConfigMap', name: `${NAMES.scheduler}-options`, phase: Phase.CONFIG, body: { data: { [`${OPTIONS}.yaml`]: text } },
  });
  // It reads its options once, so new ones have to make new pods.
  const annotations = { 'checksum/config': createHash('sha256').update(text).digest('hex') };
  const template = podTemplate(pod(installation, extender, service === undefined), {
    options: extender, where: 'scheduling', scope: installation.scope, labels: LABELS, annotations, ports: [port], readsFile: true,
  });
  const workload = { apiVersion: 'apps/v1', name: NAMES.scheduler, phase: Phase.OPERATORS, overrides: extender.overrides };
  const selector = { matchLabels: LABELS };
  if (service === undefined) {
    installation.add('extender', { ...workload, kind: 'DaemonSet', body: { spec: { selector, template } } });
    return;
  }
  installation.add('extender', { ...workload, kind: 'Deployment', body: { spec: { replicas: service.replicas, selector, template } } });
  installation.add('extender-disruption', {
    apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', name: NAMES.scheduler, phase: Phase.OPERATORS, body: { spec: { maxUnavailable: 1, selector } },
  });
  installation.add('extender-service', {
    apiVersion: 'v1', kind: 'Service', name: NAMES.scheduler, phase: Phase.OPERATORS, annotations: service.annotations,
    body: {
      spec: {
        ...service.spec,
        selector: LABELS,
        ports: [{ name: 'extender', port, protocol: 'TCP', targetPort: port, ...toWire({ nodePort: service.nodePort }) }],
      },
    },
  });
}

/** What kube-scheduler has to know of the extender. */
export function schedulerConfiguration({ host, port }: Extender, kubeconfig: string): { [field: string]: any } {
  const { address = '127.0.0.1', nodePort = port } = host?._service ?? {};
  return {
    apiVersion: 'kubescheduler.config.k8s.io/v1',
    kind: 'KubeSchedulerConfiguration',
    leaderElection: { leaderElect: true },
    clientConnection: { kubeconfig },
    extenders: [{
      urlPrefix: `http://${address.includes(':') ? `[${address}]` : address}:${nodePort}`,
      filterVerb: 'predicate',
      prioritizeVerb: 'prioritize',
      nodeCacheCapable: false,
      weight: 1,
      // The resource only says that a pod waits for a volume; no node offers it.
      managedResources: [{ name: `${DRIVER}/capacity`, ignoredByScheduler: true }],
    }],
  };
}

function pod(installation: Installation, extender: Extender, beside: boolean): { readonly [field: string]: any } {
  const { port, priorityClassName, resources, nodes, nodeSelector, tolerations: tolerated } = extender;
  const placement = chosenNodes({ nodes, nodeSelector, placement: { tolerations: tolerated } }, 'scheduling.', '', installation.scope);
  const { nodeAffinity = beside && nodeSelector === undefined ? onControlPlane() : undefined, tolerations } = placement;
  const { image, site } = installation;
  const httpGet = { ...(beside ? { host: 'localhost' } : {}), port, path: '/status' };
  const volume = `${NAMES.scheduler}-options`;
  return {
    serviceAccountName: NAMES.scheduler,
    ...pullSecrets(site),
    securityContext: unprivilegedPod(site.platform),
    priorityClassName: priorityClassName ?? 'system-cluster-critical',
    ...(beside ? { hostNetwork: true } : {}),
    containers: [{
      name: NAMES.scheduler,
      image,
      command: ['/topolvm-scheduler', `--config=/etc/topolvm/${OPTIONS}.yaml`],
      ...(beside ? {} : { ports: [{ name: 'listenport', containerPort: port, protocol: 'TCP' }] }),
      securityContext: UNPRIVILEGED,
      livenessProbe: aliveAt(httpGet),
      readinessProbe: { httpGet },
      volumeMounts: [{ name: volume, mountPath: '/etc/topolvm' }],
      ...amounts(resources),
    }],
    volumes: [{ name: volume, configMap: { name: volume } }],
    ...toWire({ affinity: nodeAffinity === undefined ? undefined : { nodeAffinity } }),
    ...toWire({ nodeSelector, tolerations: tolerations ?? (beside ? [{ key: CONTROL_PLANE, effect: 'NoSchedule' }] : undefined) }),
  };
}

function onControlPlane(): object {
  return { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: CONTROL_PLANE, operator: 'Exists' }] }] } };
}
