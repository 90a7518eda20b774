/** What the chart's own storage class says; a list of others takes the place of all of it. */
const WAITS = { volumeBindingMode: 'WaitForFirstConsumer', allowVolumeExpansion: true };

/** Values of upstream's chart that it is rendered with, by the name of the set; `programs.ts` says the same to rookery. */
export const VALUE_SETS: Readonly<Record<string, object>> = {
  'defaults': {},
  'everything': {
    image: { pullSecrets: [{ name: 'registry' }] },
    crd: { annotations: { 'example.com/note': 'kept' } },
    snapshot: { enabled: true },
    webhook: {
      podMutatingWebhook: { enabled: true, objectSelector: { local: 'storage' }, ignoreNamespaces: ['kube-system', 'cert-manager', 'topolvm-system'] },
    },
    scheduler: {
      ...workload('scheduler'),
      enabled: true,
      minReadySeconds: 5,
      terminationGracePeriodSeconds: 20,
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 2 } },
      priorityClassName: 'system-node-critical',
      tolerations: [{ key: 'control', operator: 'Exists' }],
      affinity: null,
      nodeSelector: { role: 'control' },
      schedulerOptions: { 'default-divisor': 2, 'divisors': { ssd: 10 } },
      options: { listen: { port: 9252 } },
    },
    controller: {
      ...workload('controller'),
      replicaCount: 3,
      storageCapacityTracking: { enabled: false },
      nodeFinalize: { skipped: true },
      prometheus: monitored(),
      minReadySeconds: 5,
      terminationGracePeriodSeconds: 20,
      priorityClassName: 'system-node-critical',
      updateStrategy: { type: 'Recreate' },
      tolerations: [{ key: 'control', operator: 'Exists' }],
      nodeSelector: { role: 'control' },
      podAnnotations: { 'example.com/note': 'controller' },
      initContainers: [{ name: 'first', image: 'tools', command: ['true'] }],
      args: ['--zap-encoder=console'],
    },
    node: {
      ...workload('node'),
      ...agent(),
      kubeletWorkDirectory: '/var/snap/microk8s/common/var/lib/kubelet',
      lvmdSocket: '/run/local/lvmd.sock',
      metrics: { annotations: null },
      podAnnotations: { 'example.com/note': 'node' },
      podSecurityContext: { fsGroup: 10000 },
      initContainers: [{ name: 'first', image: 'tools', command: ['true'] }],
      additionalVolumes: [{ name: 'scratch', emptyDir: {} }],
      args: ['--zap-encoder=console'],
    },
    lvmd: {
      ...workload('lvmd'),
      ...agent(),
      socketName: '/run/local/lvmd.sock',
      metrics: { annotations: { 'example.com/note': 'lvmd' } },
      deviceClasses: [{ 'name': 'ssd', 'volume-group': 'vg-ssd', 'default': true, 'spare-gb': 20, 'stripe': 2, 'stripe-size': '64k', 'lvcreate-options': ['--addtag=local'] }],
      lvcreateOptionClasses: [{ name: 'tagged', options: ['--addtag=other'] }],
      additionalLVMDYamlContent: { 'lvm-command-prefix': ['/usr/bin/nsenter', '-m', '-t', '1', '/usr/sbin/lvm'] },
      env: [{ name: 'LVM_SYSTEM_DIR', value: '/tmp' }],
      initContainers: [{ name: 'first', image: 'tools', command: ['true'], volumeMounts: [{ name: 'scratch', mountPath: '/scratch' }] }],
      additionalVolumes: [{ name: 'scratch', emptyDir: {} }],
      args: ['--zap-encoder=console'],
    },
    resources: each(['topolvm_node', 'csi_registrar', 'liveness_probe', 'topolvm_controller', 'csi_provisioner', 'csi_resizer', 'csi_snapshotter', 'lvmd',
      'topolvm_scheduler'], { requests: { cpu: '50m', memory: '50Mi' }, limits: { memory: '200Mi' } }),
    env: each(['topolvm_node', 'csi_registrar', 'liveness_probe', 'topolvm_controller', 'csi_provisioner', 'csi_resizer', 'csi_snapshotter', 'topolvm_scheduler'],
      [{ name: 'GOMEMLIMIT', value: '150MiB' }]),
    livenessProbe: each(['topolvm_node', 'csi_registrar', 'topolvm_controller', 'lvmd', 'topolvm_scheduler'],
      { failureThreshold: 5, initialDelaySeconds: 20, timeoutSeconds: 10, periodSeconds: 30 }),
    priorityClass: { value: 2000000 },
    storageClasses: [{
      name: 'local',
      storageClass: {
        ...WAITS,
        fsType: 'ext4',
        reclaimPolicy: 'Retain',
        annotations: { 'example.com/note': 'class' },
        isDefaultClass: true,
        mountOptions: ['noatime'],
        additionalParameters: { 'topolvm.io/device-class': 'ssd', 'topolvm.io/lvcreate-option-class': 'tagged' },
      },
    }],
  },
  'thin-pools': {
    lvmd: {
      deviceClasses: [
        { 'name': 'hdd', 'volume-group': 'vg-hdd', 'type': 'thin', 'default': true, 'thin-pool': { 'name': 'pool0', 'overprovision-ratio': 2.5 } },
        { 'name': 'ssd', 'volume-group': 'vg-ssd', 'spare-gb': 0 },
      ],
    },
    storageClasses: [{ name: 'thin', storageClass: { ...WAITS, fsType: 'xfs', additionalParameters: { 'topolvm.io/device-class': 'hdd' } } }],
    controller: { leaderElection: { enabled: false }, replicaCount: 1 },
  },
  'lvmd-by-node': {
    lvmd: {
      ...nodes('fast'),
      deviceClasses: [{ 'name': 'ssd', 'volume-group': 'vg-ssd', 'default': true, 'spare-gb': 10 }],
      additionalConfigs: [{
        ...nodes('big'),
        deviceClasses: [{ 'name': 'hdd', 'volume-group': 'vg-hdd', 'default': true, 'spare-gb': 10 }],
        lvcreateOptionClasses: [{ name: 'tagged', options: ['--addtag=other'] }],
      }],
    },
    node: { tolerations: [{ key: 'storage', operator: 'Exists' }] },
    snapshot: { enabled: false },
    storageClasses: [],
  },
  'lvmd-embedded': {
    lvmd: { managed: false },
    node: { lvmdEmbedded: true },
    storageClasses: [],
  },
  'extender-beside-scheduler': {
    scheduler: { enabled: true },
    controller: { storageCapacityTracking: { enabled: false } },
    webhook: { podMutatingWebhook: { enabled: true }, existingCertManagerIssuer: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'corporate' } },
    storageClasses: [],
  },
  'extender-behind-service': {
    scheduler: {
      enabled: true, type: 'deployment', deployment: { replicaCount: 3 }, service: { type: 'ClusterIP', clusterIP: '10.96.0.251' },
      options: { listen: { host: '' } }, affinity: null, tolerations: null,
    },
    controller: { storageCapacityTracking: { enabled: false } },
    webhook: { podMutatingWebhook: { enabled: true }, certManager: false, secretName: 'webhook', caBundle: 'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUIKLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=', annotations: { 'example.com/note': 'webhook' } },
    storageClasses: [],
  },
};

/** What every workload of the chart can be told. */
function workload(note: string): object {
  return {
    labels: { 'example.com/note': note },
    podLabels: { 'example.com/note': note },
    additionalContainers: [{ name: 'beside', image: 'tools', command: ['sleep', 'infinity'] }],
    profiling: { bindAddress: 'localhost:6060' },
  };
}

function agent(): object {
  return {
    ...nodes('fast'),
    priorityClassName: 'storage',
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
    prometheus: monitored(),
  };
}

function nodes(disk: string): object {
  return { nodeSelector: { disk }, tolerations: [{ key: 'storage', operator: 'Exists' }] };
}

function monitored(): object {
  return { podMonitor: { enabled: true, additionalLabels: { release: 'prometheus' } } };
}

function each(names: readonly string[], value: unknown): object {
  return Object.fromEntries(names.map((name) => [name, value]));
}
