import { Phase } from '../core/phase';
import { podPlacement } from '../core/pod-placement';
import { fieldVariable } from '../core/variable';
import { toWire } from '../core/wire';
import { chosenNodes } from '../site/chosen-nodes';
import { pullSecrets } from '../site/pull-secrets';
import { aliveOn, amounts, HEALTH_PORT, METRICS_PORT, tcp, UNPRIVILEGED, unprivilegedPod } from './containers';
import type { ControllerOptions } from './controller-options';
import { Installation, podLabels } from './installation';
import { LeaderElection } from './leader-election';
import { APP, NAMES } from './names';
import { NodeRemoval } from './node-removal';
import { certificateSecret } from './webhook';
import type { WebhookCertificate } from './webhook-certificate';
import { podTemplate } from './workload';

const LABELS = podLabels('controller');
const SOCKET_DIRECTORY = '/run/topolvm';
const ADDRESS = `--csi-address=${SOCKET_DIRECTORY}/csi-topolvm.sock`;
const WEBHOOK_PORT = 9443;
const CERTIFICATES = '/certs';

/** What the controller does besides making and expanding volumes. */
export interface ControllerTasks {
  readonly snapshots: boolean;
  /** What its webhook is known by; without one it has no webhook and tracks capacity instead. */
  readonly certificate?: WebhookCertificate;
}

/** The Deployment that makes, expands and snapshots volumes, and what belongs to it. */
export function addController(installation: Installation, options: ControllerOptions, tasks: ControllerTasks): void {
  const name = NAMES.controller;
  installation.add('controller', {
    apiVersion: 'apps/v1', kind: 'Deployment', name, phase: Phase.OPERATORS,
    body: {
      spec: {
        replicas: options.replicas ?? 2,
        ...toWire({ strategy: options.updateStrategy }),
        selector: { matchLabels: LABELS },
        template: podTemplate(pod(installation, options, tasks), { options, where: 'controller', scope: installation.scope, labels: LABELS }),
      },
    },
    overrides: options.overrides,
  });
  installation.add('controller-disruption', {
    apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', name, phase: Phase.OPERATORS,
    body: { spec: { maxUnavailable: 1, selector: { matchLabels: LABELS } } },
  });
  installation.add('controller-service', {
    apiVersion: 'v1', kind: 'Service', name, phase: Phase.OPERATORS,
    body: { spec: { selector: LABELS, ports: [{ name: 'webhook', port: 443, protocol: 'TCP', targetPort: 'webhook' }] } },
  });
}

function pod(installation: Installation, options: ControllerOptions, tasks: ControllerTasks): { readonly [field: string]: any } {
  const placement = chosenNodes(options, 'controller.', 'placement.', installation.scope);
  const { affinity, ...placed } = podPlacement({ ...options, placement });
  return {
    serviceAccountName: NAMES.controller,
    ...pullSecrets(installation.site),
    securityContext: unprivilegedPod(installation.site.platform),
    priorityClassName: options.priorityClassName ?? 'system-cluster-critical',
    containers: containers(installation, options, tasks),
    volumes: [
      { name: 'socket-dir', emptyDir: {} },
      ...(tasks.certificate ? [{ name: 'certs', secret: { secretName: certificateSecret(tasks.certificate) } }] : []),
    ],
    affinity: { podAntiAffinity: apart(), ...affinity },
    ...placed,
  };
}

/** Keeps replicas on different nodes. */
function apart(): object {
  const matchExpressions = [
    { key: 'app.kubernetes.io/component', operator: 'In', values: ['controller'] },
    { key: 'app.kubernetes.io/name', operator: 'In', values: [APP] },
  ];
  return {
    requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchExpressions }, topologyKey: 'kubernetes.io/hostname' }],
  };
}

function containers(installation: Installation, options: ControllerOptions, { snapshots, certificate }: ControllerTasks): object[] {
  const { image, namespace } = installation;
  const { leaderElection = LeaderElection.enabled(), resources = {}, logLevel, nodeRemoval, minimumAllocation = {} } = options;
  const common = {
    image,
    securityContext: UNPRIVILEGED,
    volumeMounts: [{ name: 'socket-dir', mountPath: SOCKET_DIRECTORY }],
  };
  const election = leaderElection.isEnabled
    ? ['--leader-election', `--leader-election-namespace=${namespace}`, ...leaderElection._timeFlags()]
    : [];
  const sidecar = (name: string, port: number, ...flags: string[]): object => ({
    ...common,
    name,
    command: [`/${name}`, ADDRESS, ...flags, ...election, `--http-endpoint=:${port}`],
    ports: [{ name, containerPort: port }],
  });
  const provisioner = sidecar('csi-provisioner', 9809, '--feature-gates=Topology=true') as { command: string[] };
  return [
    {
      ...common,
      name: 'topolvm-controller',
      command: [
        '/topolvm-controller',
        ...(leaderElection.isEnabled ? [...election.slice(1)] : ['--leader-election=false']),
        certificate ? `--cert-dir=${CERTIFICATES}` : '--enable-webhooks=false',
        ...(nodeRemoval === NodeRemoval.DELETE_CLAIMS ? [] : ['--skip-node-finalize']),
        ...(minimumAllocation.block === undefined ? [] : [`--minimum-allocation-block=${minimumAllocation.block}`]),
        ...(logLevel === undefined ? [] : [`--zap-log-level=${logLevel.flag}`]),
        ...installation.metricsFlags,
      ],
      ports: [tcp('webhook', WEBHOOK_PORT), tcp('healthz', HEALTH_PORT), tcp('readyz', 8081), tcp('metrics', METRICS_PORT)],
      readinessProbe: { httpGet: { path: '/readyz', port: 'readyz', scheme: 'HTTP' } },
      // The sidecar on that port asks the driver and answers for it.
      livenessProbe: aliveOn('healthz'),
      ...(certificate ? { volumeMounts: [...common.volumeMounts, { name: 'certs', mountPath: CERTIFICATES }] } : {}),
      ...amounts(resources.controller),
    },
    certificate ? { ...provisioner, ...amounts(resources.provisioner) } : {
      ...provisioner,
      // It publishes how much room each node has, in objects that the Deployment, two owners above the pod, owns.
      command: [...provisioner.command, '--enable-capacity', '--capacity-ownerref-level=2'],
      env: [fieldVariable('NAMESPACE', 'metadata.namespace'), fieldVariable('POD_NAME', 'metadata.name')],
      ...amounts(resources.provisioner),
    },
    { ...sidecar('csi-resizer', 9810), ...amounts(resources.resizer) },
    ...(snapshots ? [{ ...sidecar('csi-snapshotter', 9811), ...amounts(resources.snapshotter) }] : []),
    {
      ...common,
      name: 'liveness-probe',
      command: ['/livenessprobe', ADDRESS, `--http-endpoint=:${HEALTH_PORT}`],
      ...amounts(resources.livenessProbe),
    },
  ];
}
