import { createHash } from 'node:crypto';
import { selectorLabels } from '../core/labels';
import { Phase } from '../core/phase';
import { toWire } from '../core/wire';
import { pullSecrets } from '../site/pull-secrets';
import { amounts } from './containers';
import { ExtenderHost } from './extender-host';
import type { ExtenderOptions } from './extender-options';
import { Installation, podLabels } from './installation';
import { APP, DRIVER, NAMES } from './names';

type Extender = ExtenderOptions & { readonly port: number };

const LABELS = podLabels('scheduler');
const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';
const OPTIONS = 'scheduler-options';

/** The program that kube-scheduler asks which nodes have room, and its options. */
export function addExtender(installation: Installation, extender: Extender): void {
  const { host = ExtenderHost.onControlPlane(), port, divisors = {}, defaultDivisor = 1 } = extender;
  const beside = host._clusterIP === undefined;
  const text = `${JSON.stringify({
    'listen': beside ? `localhost:${port}` : `:${port}`,
    'default-divisor': defaultDivisor,
    ...(Object.keys(divisors).length === 0 ? {} : { divisors }),
  }, undefined, 2)}\n`;
  installation.access().account(NAMES.scheduler);
  installation.add('extender-options', {
    apiVersion: 'v1', kind: 'ConfigMap', name: `${NAMES.scheduler}-options`, phase: Phase.CONFIG, body: { data: { [`${OPTIONS}.yaml`]: text } },
  });
  // It reads its options once, so new ones have to make new pods.
  const metadata = { labels: LABELS, annotations: { 'checksum/config': createHash('sha256').update(text).digest('hex') } };
  const template = { metadata, spec: pod(installation, extender, beside) };
  const workload = { apiVersion: 'apps/v1', name: NAMES.scheduler, phase: Phase.OPERATORS };
  const selector = { matchLabels: LABELS };
  if (beside) {
    installation.add('extender', { ...workload, kind: 'DaemonSet', body: { spec: { selector, template } } });
    return;
  }
  installation.add('extender', { ...workload, kind: 'Deployment', body: { spec: { replicas: host._replicas, selector, template } } });
  installation.add('extender-disruption', {
    apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', name: NAMES.scheduler, phase: Phase.OPERATORS, body: { spec: { maxUnavailable: 1, selector } },
  });
  installation.add('extender-service', {
    apiVersion: 'v1', kind: 'Service', name: NAMES.scheduler, phase: Phase.OPERATORS,
    body: { spec: { clusterIP: host._clusterIP, selector: selectorLabels(APP, APP, 'scheduler'), ports: [{ name: 'extender', port, protocol: 'TCP', targetPort: port }] } },
  });
}

/** What kube-scheduler has to know of the extender. */
export function schedulerConfiguration({ host, port }: Extender, kubeconfig: string): { [field: string]: any } {
  const address = host?._clusterIP ?? '127.0.0.1';
  return {
    apiVersion: 'kubescheduler.config.k8s.io/v1',
    kind: 'KubeSchedulerConfiguration',
    leaderElection: { leaderElect: true },
    clientConnection: { kubeconfig },
    extenders: [{
      urlPrefix: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
      filterVerb: 'predicate',
      prioritizeVerb: 'prioritize',
      nodeCacheCapable: false,
      weight: 1,
      // The resource only says that a pod waits for a volume; no node offers it.
      managedResources: [{ name: `${DRIVER}/capacity`, ignoredByScheduler: true }],
    }],
  };
}

function pod(installation: Installation, { port, priorityClassName, resources, nodeSelector, tolerations }: Extender, beside: boolean): object {
  const { image, site } = installation;
  const alive = { httpGet: { ...(beside ? { host: 'localhost' } : {}), port, path: '/status' } };
  const volume = `${NAMES.scheduler}-options`;
  return {
    serviceAccountName: NAMES.scheduler,
    ...pullSecrets(site),
    // OpenShift gives every namespace users of its own and refuses all others.
    ...(site.platform.securityContextConstraints ? {} : { securityContext: { runAsUser: 10000, runAsGroup: 10000 } }),
    priorityClassName: priorityClassName ?? 'system-cluster-critical',
    ...(beside ? { hostNetwork: true } : {}),
    containers: [{
      name: NAMES.scheduler,
      image,
      command: ['/topolvm-scheduler', `--config=/etc/topolvm/${OPTIONS}.yaml`],
      ...(beside ? {} : { ports: [{ name: 'listenport', containerPort: port, protocol: 'TCP' }] }),
      livenessProbe: alive,
      readinessProbe: alive,
      volumeMounts: [{ name: volume, mountPath: '/etc/topolvm' }],
      ...amounts(resources),
    }],
    volumes: [{ name: volume, configMap: { name: volume } }],
    ...(beside && nodeSelector === undefined ? { affinity: { nodeAffinity: onControlPlane() } } : {}),
    ...toWire({ nodeSelector, tolerations: tolerations ?? (beside ? [{ key: CONTROL_PLANE, effect: 'NoSchedule' }] : undefined) }),
  };
}

function onControlPlane(): object {
  return { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: CONTROL_PLANE, operator: 'Exists' }] }] } };
}
