import { Duration, NodePool, SecretRef, Site, Taint, topolvm } from 'rookery';
import { objectOf } from '../support/objects';
import { containerOf, install, podOf } from './setup';

type Workload = readonly [kind: string, name: string];
const { ExtenderHost, Lvmd, Scheduling, WebhookCertificate } = topolvm;
const EXTENDER = { certificate: WebhookCertificate.byCertManager() };

const WORKLOADS: [where: string, workload: Workload, program: string, install: (options: topolvm.WorkloadOptions) => Site][] = [
  ['controller', ['Deployment', 'topolvm-controller'], 'topolvm-controller', (options) => install({ controller: options }).site],
  ['agents.node', ['DaemonSet', 'topolvm-node'], 'topolvm-node', (node) => install({ agents: { node } }).site],
  ['agents.lvmd', ['DaemonSet', 'topolvm-lvmd-0'], 'lvmd', (lvmd) => install({ agents: { lvmd } }).site],
  ['scheduling', ['DaemonSet', 'topolvm-scheduler'], 'topolvm-scheduler', (options) => install({ scheduling: Scheduling.byExtender({ ...EXTENDER, ...options }) }).site],
];

describe.each(WORKLOADS)('%s', (where, workload, program, of) => {
  const plain = of({});
  const { labels } = objectOf(plain, ...workload).spec.template.metadata;

  test('takes labels and annotations of its pods, and still selects them', () => {
    const { metadata, spec } = objectOf(of({ podLabels: { team: 'storage' }, podAnnotations: { note: 'x' } }), ...workload);
    expect(spec.template.metadata.labels).toEqual({ team: 'storage', ...labels });
    expect(spec.template.metadata.annotations).toMatchObject({ note: 'x' });
    expect(spec.selector.matchLabels).toEqual(labels);
    expect(metadata.labels).not.toHaveProperty('team');
  });

  test('gives variables to all containers of upstream, and arguments to its own program', () => {
    const site = of({ env: { GOMEMLIMIT: '150MiB', EMPTY: '' }, args: ['--zap-encoder=console'], additionalContainers: [{ name: 'beside', image: 'tools' }] });
    const { containers } = podOf(site, ...workload);
    for (const { name, env } of containers) {
      if (name === 'beside') expect(env).toBeUndefined();
      else expect(env).toEqual(expect.arrayContaining([{ name: 'GOMEMLIMIT', value: '150MiB' }, { name: 'EMPTY' }]));
    }
    expect(containers.filter(({ command = [] }: any) => command.at(-1) === '--zap-encoder=console').map(({ name }: any) => name)).toEqual([program]);
  });

  test('takes containers before and beside its own, and volumes for them', () => {
    const site = of({
      initContainers: [{ name: 'first', image: 'tools', volumeMounts: [{ name: 'scratch', mountPath: '/scratch' }] }],
      additionalContainers: [{ name: 'beside', image: 'tools' }],
      additionalVolumes: [{ name: 'scratch', emptyDir: {} }],
    });
    const { initContainers, containers, volumes } = podOf(site, ...workload);
    expect(initContainers.map(({ name }: any) => name)).toEqual(['first']);
    expect(containers.at(-1)).toEqual({ name: 'beside', image: 'tools' });
    expect(volumes.at(-1)).toEqual({ name: 'scratch', emptyDir: {} });
    expect(containers).toHaveLength(podOf(plain, ...workload).containers.length + 1);
  });

  test('is asked as patiently as one says', () => {
    const livenessProbe = { initialDelay: Duration.seconds(0), timeout: Duration.minutes(1), failureThreshold: 5 };
    const before = containerOf(plain, ...workload, program).livenessProbe;
    expect(containerOf(of({ livenessProbe }), ...workload, program).livenessProbe).toEqual({
      ...before, initialDelaySeconds: 0, timeoutSeconds: 60, failureThreshold: 5,
    });
  });

  test('is patched last', () => {
    const { spec } = objectOf(of({ overrides: { spec: { minReadySeconds: 10 } } }), ...workload);
    expect(spec).toMatchObject({ minReadySeconds: 10, template: { metadata: { labels } } });
  });

  test.each<[string, topolvm.WorkloadOptions, string]>([
    ['a label that selects', { podLabels: { 'app.kubernetes.io/name': 'x' } },
      'podLabels: app.kubernetes.io/name is taken. The label selects the pods. Give your label another key.'],
    ['a container of a name twice', { additionalContainers: [{ name: program }] },
      `additionalContainers: "${program}" is taken. The pod has one of that name. Give yours another name.`],
    ['a container of one name before and beside', { initContainers: [{ name: 'x' }], additionalContainers: [{ name: 'x' }] }, 'additionalContainers: "x" is taken'],
    ['no address', { profilingBindAddress: '6060' },
      'profilingBindAddress: "6060" is not an address with a port. The profiler would not listen. Write for example "localhost:6060".'],
    ['a port too high', { profilingBindAddress: ':65536' }, 'profilingBindAddress: ":65536" is not an address with a port'],
    ['half a second', { livenessProbe: { timeout: Duration.of('500ms') } },
      'livenessProbe.timeout: 0.5 is not a whole number above zero. The API server refuses the probe. Write whole seconds, for example Duration.seconds(10).'],
    ['a number without a unit', { livenessProbe: { period: 10 as never } }, 'livenessProbe.period: 10 is not a duration'],
    ['no failure', { livenessProbe: { failureThreshold: 0 } },
      'livenessProbe.failureThreshold: 0 is not a whole number above zero. The API server refuses the probe. Write for example 3.'],
  ])('does not take %s', (_, options, message) => {
    expect(() => of(options)).toThrow(`tokyo/topolvm: ${where}.${message}`);
  });
});

describe('the profiler', () => {
  test('is turned on by an argument, or in the file of the extender', () => {
    const profilingBindAddress = 'localhost:6060';
    const { site } = install({
      controller: { profilingBindAddress }, agents: { node: { profilingBindAddress }, lvmd: { profilingBindAddress } },
      scheduling: Scheduling.byExtender({ ...EXTENDER, profilingBindAddress }),
    });
    for (const [, workload, program] of WORKLOADS.slice(0, 3)) {
      expect(containerOf(site, ...workload, program).command).toContain('--profiling-bind-address=localhost:6060');
    }
    expect(containerOf(site, 'DaemonSet', 'topolvm-scheduler').command).toHaveLength(2);
    expect(JSON.parse(objectOf(site, 'ConfigMap', 'topolvm-scheduler-options').data['scheduler-options.yaml'])).toMatchObject({ 'profiling-bind-address': 'localhost:6060' });
  });

  test.each<[string, () => unknown, string]>([
    ['metrics', () => install({ controller: { profilingBindAddress: ':8080' } }), 'controller.profilingBindAddress: port 8080 is taken. The pod listens on it already.'],
    ['the registrar', () => install({ agents: { node: { profilingBindAddress: '[::1]:9809' } } }), 'agents.node.profilingBindAddress: port 9809 is taken'],
    ['kube-scheduler', () => install({ scheduling: Scheduling.byExtender({ ...EXTENDER, profilingBindAddress: ':9251' }) }), 'scheduling.profilingBindAddress: port 9251 is taken'],
  ])('does not take the port of %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

test.each<[string, () => unknown, string]>([
  ['a variable that the program needs', () => install({ agents: { node: { env: { NODE_NAME: 'x' } } } }),
    'tokyo/topolvm: agents.node.env: NODE_NAME is taken. The program needs the variable itself. Leave it out.'],
  ['a volume of the pod', () => install({ agents: { lvmd: { additionalVolumes: [{ name: 'config' }] } } }),
    'tokyo/topolvm: agents.lvmd.additionalVolumes: "config" is taken. The pod has one of that name. Give yours another name.'],
  ['options of pods that there are not, with an embedded lvmd', () => install({ lvmd: Lvmd.embedded(), agents: { lvmd: {} } }),
    'tokyo/topolvm: agents.lvmd: lvmd has no pods of its own. There is nothing that this could be said of. Say it of agents.node, where lvmd runs.'],
  ['options of pods that there are not, with lvmd on the node', () => install({ lvmd: Lvmd.onHost(), agents: { lvmd: {} } }), 'Leave it out.'],
  ['a priority of the system', () => install({ priorityClassValue: 2_000_000_000 }),
    'tokyo/topolvm: priorityClassValue: 2000000000 is not the value of a priority class. The API server keeps what is above a billion for the system. '
    + 'Write a whole number up to 1000000000, or leave it out.'],
])('TopoLVM does not take %s', (_, make, message) => {
  expect(make).toThrow(message);
});

test('flags that have a property, or that others rely on, are not given as arguments', () => {
  expect(() => install({ controller: { args: ['--leader-election=false'] } })).toThrow(
    'tokyo/topolvm: controller.args: --leader-election=false is taken. A property writes the flag, or other objects rely on its default. '
    + 'Use the property, or leave the flag out.');
  expect(() => install({ agents: { lvmd: { args: ['--metrics-bind-address=:9000'] } } })).toThrow('agents.lvmd.args: --metrics-bind-address=:9000 is taken');
  expect(() => install({ agents: { node: { args: ['-csi-socket', '/x'] } } })).toThrow('agents.node.args: -csi-socket is taken');
});

test('priority of pods that use volumes', () => {
  expect(objectOf(install({ priorityClassValue: 5 }).site, 'PriorityClass', 'topolvm').value).toBe(5);
});

describe('the extender behind a Service', () => {
  const behind = (host: topolvm.ExtenderHost) => install({ scheduling: Scheduling.byExtender({ ...EXTENDER, host }) });

  test('that is a port of the nodes', () => {
    const { site, lvm } = behind(ExtenderHost.behindNodePort({ nodePort: 30251, address: 'fd00::5', replicas: 3 }));
    expect(objectOf(site, 'Service', 'topolvm-scheduler').spec).toMatchObject({
      type: 'NodePort', ports: [{ name: 'extender', port: 9251, targetPort: 9251, nodePort: 30251 }],
    });
    expect(objectOf(site, 'Deployment', 'topolvm-scheduler').spec.replicas).toBe(3);
    expect(lvm.kubeSchedulerConfiguration().extenders[0].urlPrefix).toBe('http://[fd00::5]:30251');
  });

  test('that is a load balancer', () => {
    const { site, lvm } = behind(ExtenderHost.behindLoadBalancer({ address: 'storage.example.com', annotations: { 'example.com/address': '192.0.2.1' } }));
    const { metadata, spec } = objectOf(site, 'Service', 'topolvm-scheduler');
    expect(metadata.annotations).toEqual({ 'example.com/address': '192.0.2.1' });
    expect(spec.type).toBe('LoadBalancer');
    expect(lvm.kubeSchedulerConfiguration().extenders[0].urlPrefix).toBe('http://storage.example.com:9251');
  });

  test.each<[string, () => unknown, string]>([
    ['no port', () => ExtenderHost.behindNodePort({ nodePort: 0, address: 'x' }),
      'host.nodePort: 0 is not a port. kube-scheduler asks there. Write a free port of the cluster\'s range, for example 30251.'],
    ['no address', () => ExtenderHost.behindLoadBalancer({ address: 'http://x:1' }),
      'host.address: "http://x:1" is not a name or address. kube-scheduler gets it written into its configuration, with the port behind it. '
      + 'Write it without scheme and port, for example storage.example.com.'],
    ['no replica', () => ExtenderHost.behindNodePort({ nodePort: 30251, address: 'x', replicas: 0 }), 'host.replicas: 0 is not a number of replicas'],
  ])('has %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe('nodes by their pools', () => {
  const infra = NodePool.of('infra', { count: 3, labels: { role: 'infra' }, taints: [Taint.noSchedule('role', 'infra')] });
  const affinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'role', operator: 'In', values: ['infra'] }] }] } };
  const tolerations = [{ key: 'role', operator: 'Equal', value: 'infra', effect: 'NoSchedule' }];

  test('for the controller, whose replicas still keep apart', () => {
    const { affinity: both, tolerations: all } = podOf(install({ controller: { nodes: [infra] } }).site, 'Deployment', 'topolvm-controller');
    expect(both).toEqual({ nodeAffinity: affinity, podAntiAffinity: expect.anything() });
    expect(all).toEqual(tolerations);
  });

  test('for the extender', () => {
    const scheduling = Scheduling.byExtender({ ...EXTENDER, nodes: [infra] });
    expect(podOf(install({ scheduling }).site, 'DaemonSet', 'topolvm-scheduler')).toMatchObject({ affinity: { nodeAffinity: affinity }, tolerations });
  });

  test.each<[string, topolvm.TopoLvmProps, string]>([
    ['labels', { controller: { nodes: [infra], nodeSelector: {} } },
      'tokyo/topolvm: controller.nodeSelector: the nodes are named by nodes already. Both say where the pods run. '
      + 'Leave out nodes or nodeSelector; labels and taints of a NodePool are rendered by themselves.'],
    ['tolerations', { controller: { nodes: [infra], placement: { tolerations: [] } } }, 'controller.placement.tolerations: the nodes are named by nodes already'],
    ['tolerations of the extender', { scheduling: Scheduling.byExtender({ ...EXTENDER, nodes: [infra], tolerations: [] }) },
      'scheduling.tolerations: the nodes are named by nodes already'],
  ])('not beside %s', (_, props, message) => {
    expect(() => install(props)).toThrow(message);
  });
});

test('no pod needs to be root but those that mount and call LVM', () => {
  const scheduling = Scheduling.byExtender({ certificate: WebhookCertificate.fromSecret(SecretRef.named('x'), { annotations: { a: 'b' } }) });
  const { site } = install({ scheduling });
  for (const workload of [['Deployment', 'topolvm-controller'], ['DaemonSet', 'topolvm-scheduler']] as Workload[]) {
    const { securityContext, containers } = podOf(site, ...workload);
    expect(securityContext).toEqual({ runAsUser: 10000, runAsGroup: 10000, runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    for (const container of containers) expect(container.securityContext).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
  }
});
