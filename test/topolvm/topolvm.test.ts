import { Chart } from 'cdk8s';
import { Duration, Platform, RegistryMirror, Resources, SecretRef, Site, Size, StorageApp, topolvm } from 'rookery';
import { namesOf, objectOf, objectsOf } from '../support/objects';
import { configOf, containerOf, install, podOf, thick, thin } from './setup';

const { LeaderElection, Lvmd, LogLevel, NodeRemoval, TopoLvm } = topolvm;

type Workload = readonly [kind: string, name: string];
const CONTROLLER: Workload = ['Deployment', 'topolvm-controller'];
const NODE: Workload = ['DaemonSet', 'topolvm-node'];
const LVMD: Workload = ['DaemonSet', 'topolvm-lvmd-0'];

describe('TopoLVM', () => {
  test('is known as such, and says what others need of it', () => {
    const { lvm } = install({ deviceClasses: [thick('ssd', { isDefault: true }), thin('hdd')] });
    expect(TopoLvm.isTopoLvm(lvm)).toBe(true);
    expect(TopoLvm.isTopoLvm(new Chart(new StorageApp({ quiet: true }), 'chart'))).toBe(false);
    expect(lvm).toMatchObject({ namespace: 'topolvm-system', driverName: 'topolvm.io', priorityClassName: 'topolvm', snapshots: true });
    expect(lvm.deviceClasses.map(({ name, isThin }) => [name, isThin])).toEqual([['ssd', false], ['hdd', true]]);
  });

  test('goes into another namespace with everything', () => {
    const { site } = install({ namespace: 'local-storage' });
    const namespaces = new Set(objectsOf(site).map(({ metadata }) => metadata.namespace).filter(Boolean));
    expect([...namespaces]).toEqual(['local-storage']);
    expect(namesOf(site, 'ClusterRole')).toContain('local-storage:node');
    expect(containerOf(site, ...CONTROLLER).command).toContain('--leader-election-namespace=local-storage');
    expect(objectOf(site, 'ClusterRoleBinding', 'local-storage:node').subjects).toEqual([
      { kind: 'ServiceAccount', name: 'topolvm-node', namespace: 'local-storage' },
    ]);
    expect(() => install({ namespace: 'Local' })).toThrow('tokyo/topolvm: namespace: "Local" cannot be a name');
  });

  test('pulls from a mirror with secrets', () => {
    const { site } = install({}, { images: { mirror: RegistryMirror.of('registry.example.com'), pullSecrets: [SecretRef.named('registry-key')] } });
    for (const workload of [CONTROLLER, NODE, LVMD]) {
      const pod = podOf(site, ...workload);
      expect(pod.imagePullSecrets).toEqual([{ name: 'registry-key' }]);
      for (const { image } of pod.containers) expect(image).toMatch(/^registry\.example\.com\/topolvm\/topolvm-with-sidecar:0\.41\.0@sha256:/);
    }
    expect(objectOf(site, 'ServiceAccount', 'topolvm-node').imagePullSecrets).toEqual([{ name: 'registry-key' }]);
  });

  test('leaves the snapshotter out, with what it is allowed', () => {
    const { site } = install({ snapshots: false });
    expect(containerOf(site, ...CONTROLLER, 'csi-snapshotter')).toBeUndefined();
    expect([...namesOf(site, 'ClusterRole'), ...namesOf(site, 'Role')].filter((name) => name.includes('snapshotter'))).toEqual([]);
  });

  test('labels objects with the version, but selects without it', () => {
    const { site } = install();
    const { metadata, spec } = objectOf(site, ...CONTROLLER);
    expect(metadata.labels['app.kubernetes.io/version']).toBe('0.41.0');
    expect(JSON.stringify([spec.selector, spec.template.metadata.labels])).not.toContain('0.41');
  });

  test('runs as the platform wants it', () => {
    const { site: openshift } = install({}, { platform: Platform.OPENSHIFT });
    expect(podOf(openshift, ...CONTROLLER).securityContext).toEqual({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(objectOf(openshift, 'RoleBinding', 'topolvm-node-constraints', 'topolvm-system')).toMatchObject({
      roleRef: { kind: 'ClusterRole', name: 'system:openshift:scc:privileged' },
      subjects: [{ name: 'topolvm-node' }, { name: 'topolvm-lvmd' }],
    });
    const { site: talos } = install({}, { platform: Platform.TALOS });
    expect(containerOf(talos, ...LVMD, 'lvmd').env).toEqual([{ name: 'LVM_SYSTEM_DIR', value: '/tmp' }]);
    const { site: microk8s } = install({}, { platform: Platform.MICROK8S });
    expect(JSON.stringify(podOf(microk8s, ...NODE))).not.toContain('"/var/lib/kubelet');
    expect(containerOf(microk8s, ...NODE).command[1]).toBe(
      '--csi-socket=/var/snap/microk8s/common/var/lib/kubelet/plugins/topolvm.io/node/csi-topolvm.sock');
  });
});

describe('the controller', () => {
  test('runs as it is told to', () => {
    const resources = { controller: Resources.of({ cpu: '50m', memory: Size.mebi(64) }), snapshotter: Resources.of({ cpuLimit: '0.1' }) };
    const { site } = install({
      controller: {
        replicas: 3,
        nodeRemoval: NodeRemoval.DELETE_CLAIMS,
        logLevel: LogLevel.DEBUG,
        resources,
        nodeSelector: { role: 'infra' },
        placement: { tolerations: [{ key: 'infra', operator: 'Exists' }] },
        priorityClassName: 'high',
        updateStrategy: { type: 'Recreate' },
      },
    });
    const { spec } = objectOf(site, ...CONTROLLER);
    expect(spec).toMatchObject({ replicas: 3, strategy: { type: 'Recreate' } });
    expect(spec.template.spec).toMatchObject({
      nodeSelector: { role: 'infra' }, tolerations: [{ key: 'infra', operator: 'Exists' }], priorityClassName: 'high',
      affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] } },
    });
    expect(containerOf(site, ...CONTROLLER).command.slice(-2)).toEqual(['--enable-webhooks=false', '--zap-log-level=debug']);
    expect(containerOf(site, ...CONTROLLER).resources).toEqual({ requests: { cpu: '50m', memory: '64Mi' } });
    expect(containerOf(site, ...CONTROLLER, 'csi-snapshotter').resources).toEqual({ limits: { cpu: '100m' } });
    expect(containerOf(site, ...CONTROLLER, 'csi-resizer').resources).toBeUndefined();
  });

  test('takes another rule for keeping replicas apart', () => {
    const podAntiAffinity = { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { topologyKey: 'zone' } }] };
    expect(podOf(install({ controller: { placement: { podAntiAffinity } } }).site, ...CONTROLLER).affinity).toEqual({ podAntiAffinity });
  });

  test('elects a leader in the time it is given', () => {
    const leaderElection = LeaderElection.enabled({
      leaseDuration: Duration.minutes(2), renewDeadline: Duration.seconds(90), retryPeriod: Duration.seconds(20),
    });
    const { site } = install({ controller: { leaderElection } });
    const times = ['--leader-election-lease-duration=2m0s', '--leader-election-renew-deadline=1m30s', '--leader-election-retry-period=20s'];
    for (const name of ['topolvm-controller', 'csi-provisioner', 'csi-resizer', 'csi-snapshotter']) {
      expect(containerOf(site, ...CONTROLLER, name).command).toEqual(expect.arrayContaining(times));
    }
  });

  test('leaves claims of removed nodes alone, unless told to delete them', () => {
    const command = (nodeRemoval?: topolvm.NodeRemoval) => containerOf(install({ controller: { nodeRemoval } }).site, ...CONTROLLER).command;
    expect(command()).toContain('--skip-node-finalize');
    expect(command(NodeRemoval.KEEP_CLAIMS)).toEqual(command());
    expect(command(NodeRemoval.DELETE_CLAIMS)).not.toContain('--skip-node-finalize');
  });

  test('makes no volume smaller than it is told', () => {
    const minimumAllocation = { block: Size.gibi(1) };
    expect(containerOf(install({ controller: { minimumAllocation } }).site, ...CONTROLLER).command).toContain('--minimum-allocation-block=1Gi');
    expect(() => install({ controller: { minimumAllocation: { block: '1Gi' as any } } })).toThrow('tokyo/topolvm: controller.minimumAllocation.block: "1Gi" is not a size.');
  });

  test('works alone without an election', () => {
    const { site } = install({ controller: { replicas: 1, leaderElection: LeaderElection.disabled() } });
    expect(containerOf(site, ...CONTROLLER).command).toEqual([
      '/topolvm-controller', '--leader-election=false', '--enable-webhooks=false', '--skip-node-finalize',
    ]);
    expect(containerOf(site, ...CONTROLLER, 'csi-resizer').command).toEqual([
      '/csi-resizer', '--csi-address=/run/topolvm/csi-topolvm.sock', '--http-endpoint=:9810',
    ]);
  });

  test.each<[string, () => unknown, string]>([
    ['no replicas', () => install({ controller: { replicas: 0 } }),
      'tokyo/topolvm: controller.replicas: 0 is not a number of replicas. Nothing would make volumes. Give a whole number above zero.'],
    ['replicas without a leader', () => install({ controller: { leaderElection: LeaderElection.disabled() } }),
      'tokyo/topolvm: controller.leaderElection: 2 replicas do not elect a leader. Each of them would make a volume for the same claim. '
      + 'Set replicas: 1, or leave leaderElection out.'],
    ['a lease that ends before its renewal', () => LeaderElection.enabled({ leaseDuration: Duration.seconds(10) }),
      'leaderElection: a lease of 10s, renewal within 10s and tries every 2s do not go together. The programs refuse them and exit.'],
    ['tries that are too rare', () => LeaderElection.enabled({ retryPeriod: Duration.seconds(9) }), 'tries every 9s do not go together'],
    ['a verbosity of zero', () => LogLevel.verbosity(0), 'logLevel: 0 is not a verbosity'],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe('lvmd', () => {
  const checksumOf = (site: Site, workload: Workload) =>
    objectOf(site, ...workload).spec.template.metadata.annotations?.['checksum/config'];

  test('makes new pods of lvmd for a new configuration, and only then', () => {
    const before = install().site;
    const after = install({ deviceClasses: [thick('ssd', { spare: Size.gibi(1) })] }).site;
    expect(checksumOf(before, LVMD)).toMatch(/^[0-9a-f]{64}$/);
    expect(checksumOf(install().site, LVMD)).toBe(checksumOf(before, LVMD));
    expect(checksumOf(after, LVMD)).not.toBe(checksumOf(before, LVMD));
    expect(checksumOf(before, NODE)).toBeUndefined();
  });

  test('listens on another socket, and all know it', () => {
    const { site } = install({ lvmd: Lvmd.managed({ socketName: '/run/lvm/topolvm.sock', lvmCommand: ['/usr/sbin/lvm'] }) });
    expect(configOf(site)).toMatchObject({ 'socket-name': '/run/lvm/topolvm.sock', 'lvm-command-prefix': ['/usr/sbin/lvm'] });
    expect(containerOf(site, ...NODE).command).toContain('--lvmd-socket=/run/lvm/topolvm.sock');
    for (const workload of [NODE, LVMD]) {
      const { volumes, containers } = podOf(site, ...workload);
      expect(volumes).toContainEqual({ name: 'lvmd-socket-dir', hostPath: { path: '/run/lvm', type: 'DirectoryOrCreate' } });
      expect(containers[0].volumeMounts).toContainEqual({ name: 'lvmd-socket-dir', mountPath: '/run/lvm' });
    }
  });

  test('runs inside the pods that serve the kubelet', () => {
    const { site } = install({ lvmd: Lvmd.embedded({ lvmCommand: ['/usr/sbin/lvm'] }) }, { platform: Platform.TALOS });
    expect(namesOf(site, 'DaemonSet')).toEqual(['topolvm-node']);
    expect(namesOf(site, 'ServiceAccount')).toEqual(['topolvm-controller', 'topolvm-node']);
    expect(configOf(site)['socket-name']).toBeUndefined();
    const pod = podOf(site, ...NODE);
    expect(pod.hostPID).toBe(true);
    expect(pod.volumes).toContainEqual({ name: 'config', configMap: { name: 'topolvm-lvmd-0' } });
    expect(JSON.stringify(pod)).not.toContain('lvmd-socket-dir');
    const container = containerOf(site, ...NODE);
    expect(container.command).toContain('--embed-lvmd');
    expect(container.volumeMounts).toContainEqual({ name: 'config', mountPath: '/etc/topolvm' });
    expect(container.env).toContainEqual({ name: 'LVM_SYSTEM_DIR', value: '/tmp' });
    expect(checksumOf(site, NODE)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is there already', () => {
    const { site, lvm } = install({ lvmd: Lvmd.onHost({ socketName: '/run/lvmd/lvmd.sock' }) });
    expect(namesOf(site, 'DaemonSet')).toEqual(['topolvm-node']);
    expect(namesOf(site, 'ConfigMap')).toEqual([]);
    expect(containerOf(site, ...NODE).command).toContain('--lvmd-socket=/run/lvmd/lvmd.sock');
    expect(() => lvm.addStorageClass('local', { deviceClass: thick('hdd') })).toThrow('no node has device class "hdd"');
  });

  test.each<[string, () => unknown, string]>([
    ['a relative socket', () => Lvmd.managed({ socketName: 'lvmd.sock' }),
      'lvmd.socketName: "lvmd.sock" cannot be the path of a socket. TopoLVM and lvmd meet there, and its directory is mounted from the node. '
      + 'Write an absolute path in a directory of its own, at most 107 characters long, for example /run/topolvm/lvmd.sock.'],
    ['a socket in the root directory', () => Lvmd.onHost({ socketName: '/lvmd.sock' }), '"/lvmd.sock" cannot be the path of a socket'],
    ['a long socket', () => Lvmd.managed({ socketName: `/run/${'x'.repeat(103)}` }), 'cannot be the path of a socket'],
    ['no command', () => Lvmd.embedded({ lvmCommand: [] }), 'lvmd.lvmCommand: a word of the command, or all of it, is empty. lvmd has nothing to run.'],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe('pods on the nodes', () => {
  test('run as they are told to, lvmd where the others run', () => {
    const placement = { nodeSelector: { disk: 'ssd' }, tolerations: [{ key: 'storage', operator: 'Exists' }] };
    const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }] } };
    const { site } = install({
      agents: {
        ...placement,
        nodeAffinity,
        logLevel: LogLevel.verbosity(4),
        resources: { node: Resources.of({ cpu: '1' }), lvmd: Resources.of({ memory: Size.mebi(32) }) },
        priorityClassName: 'high',
        updateStrategy: { type: 'OnDelete' },
      },
    });
    for (const workload of [NODE, LVMD]) {
      expect(objectOf(site, ...workload).spec.updateStrategy).toEqual({ type: 'OnDelete' });
      expect(podOf(site, ...workload)).toMatchObject({ ...placement, affinity: { nodeAffinity }, priorityClassName: 'high' });
      expect(podOf(site, ...workload).containers[0].command).toContain('--zap-log-level=4');
    }
    expect(containerOf(site, ...NODE).resources).toEqual({ requests: { cpu: '1' } });
    expect(containerOf(site, ...LVMD, 'lvmd').resources).toEqual({ requests: { memory: '32Mi' } });
  });
});
