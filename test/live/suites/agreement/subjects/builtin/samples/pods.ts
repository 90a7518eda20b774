import { VOLUMES } from './volumes';

const labels = { 'app.kubernetes.io/name': 'agreement', 'app': 'agreement' };
const selector = { matchLabels: { app: 'agreement' }, matchExpressions: [{ key: 'app', operator: 'In', values: ['agreement', 'other'] }] };

const ENVIRONMENT = [
  { name: 'PLAIN', value: 'a' },
  { name: 'NODE', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } } },
  { name: 'LABEL', valueFrom: { fieldRef: { fieldPath: 'metadata.labels[\'app\']' } } },
  { name: 'MEMORY', valueFrom: { resourceFieldRef: { containerName: 'main', resource: 'limits.memory', divisor: '1Mi' } } },
  { name: 'CPU', valueFrom: { resourceFieldRef: { resource: 'requests.cpu', divisor: '1m' } } },
  { name: 'CONFIG', valueFrom: { configMapKeyRef: { name: 'settings', key: 'a', optional: true } } },
  { name: 'SECRET', valueFrom: { secretKeyRef: { name: 'keys', key: 'a.b', optional: false } } },
];

const SECURITY = {
  runAsUser: 1000, runAsGroup: 1000, runAsNonRoot: true, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] }, seccompProfile: { type: 'RuntimeDefault' },
  appArmorProfile: { type: 'Localhost', localhostProfile: 'a' }, seLinuxOptions: { level: 's0:c1,c2' }, procMount: 'Default',
};

/** A container that uses everything there is. */
const MAIN = {
  name: 'main',
  image: 'registry.example/app:1',
  imagePullPolicy: 'IfNotPresent',
  command: ['/app'],
  args: ['--verbose'],
  workingDir: '/app',
  ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }, { name: 'dns', containerPort: 53, hostPort: 5353, hostIP: '10.0.0.1', protocol: 'UDP' }],
  env: ENVIRONMENT,
  envFrom: [{ prefix: 'A_', configMapRef: { name: 'settings', optional: true } }, { secretRef: { name: 'keys' } }],
  resources: {
    requests: { 'cpu': '100m', 'memory': '64Mi', 'ephemeral-storage': '1Gi' },
    limits: { 'cpu': '1', 'memory': '128Mi', 'ephemeral-storage': '2Gi', 'topolvm.io/capacity': '1' },
  },
  volumeMounts: [
    { name: 'scratch', mountPath: '/tmp' },
    { name: 'host', mountPath: '/var/lib/data', mountPropagation: 'HostToContainer' },
    { name: 'config', mountPath: '/etc/app', readOnly: true, recursiveReadOnly: 'IfPossible' },
    { name: 'secret', mountPath: '/etc/keys', subPath: 'a/b' },
    { name: 'claim', mountPath: '/data', subPathExpr: '$(NODE)' },
  ],
  volumeDevices: [{ name: 'block', devicePath: '/dev/data' }],
  livenessProbe: {
    httpGet: { path: '/healthz', port: 'http', scheme: 'HTTPS', host: '127.0.0.1', httpHeaders: [{ name: 'X-A', value: 'b' }] },
    initialDelaySeconds: 5, periodSeconds: 10, timeoutSeconds: 2, failureThreshold: 3, successThreshold: 1, terminationGracePeriodSeconds: 30,
  },
  readinessProbe: { tcpSocket: { port: 8080, host: 'localhost' }, successThreshold: 2 },
  startupProbe: { grpc: { port: 9000, service: 'health' }, failureThreshold: 30 },
  lifecycle: { postStart: { exec: { command: ['/bin/true'] } }, preStop: { sleep: { seconds: 5 } } },
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'FallbackToLogsOnError',
  securityContext: SECURITY,
  stdin: false,
  tty: false,
  resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'NotRequired' }, { resourceName: 'memory', restartPolicy: 'RestartContainer' }],
};

const INIT = [
  {
    name: 'prepare', image: 'registry.example/init:1', command: ['sh', '-c', 'true'], securityContext: { privileged: true },
    volumeMounts: [{ name: 'host', mountPath: '/host', mountPropagation: 'Bidirectional' }],
  },
  { name: 'sidecar', image: 'registry.example/side:1', restartPolicy: 'Always', startupProbe: { exec: { command: ['true'] } } },
];

const nodeTerm = {
  matchExpressions: [{ key: 'disk', operator: 'In', values: ['ssd'] }, { key: 'cores', operator: 'Gt', values: ['4'] }, { key: 'gpu', operator: 'DoesNotExist' }],
  matchFields: [{ key: 'metadata.name', operator: 'In', values: ['node-1'] }],
};
const podTerm = { labelSelector: selector, namespaces: ['default'], topologyKey: 'kubernetes.io/hostname' };
const otherTerm = { labelSelector: selector, namespaceSelector: { matchLabels: { team: 'a' } }, topologyKey: 'topology.kubernetes.io/zone' };
const AFFINITY = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [nodeTerm] },
    preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 50, preference: { matchExpressions: nodeTerm.matchExpressions } }],
  },
  podAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [{ ...podTerm, matchLabelKeys: ['pod-template-hash'] }],
    preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { ...otherTerm, mismatchLabelKeys: ['other'] } }],
  },
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [otherTerm],
    preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: podTerm }],
  },
};

/** A pod that uses everything there is. */
export const FULL_POD = {
  containers: [MAIN],
  initContainers: INIT,
  volumes: VOLUMES,
  affinity: AFFINITY,
  topologySpreadConstraints: [
    {
      maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: selector, minDomains: 2,
      nodeAffinityPolicy: 'Honor', nodeTaintsPolicy: 'Ignore', matchLabelKeys: ['pod-template-hash'],
    },
    { maxSkew: 2, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: selector },
  ],
  tolerations: [
    { key: 'storage', operator: 'Equal', value: 'ceph', effect: 'NoSchedule' },
    { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
    { operator: 'Exists' },
  ],
  nodeSelector: { 'disk': 'ssd', 'example.com/role': 'storage' },
  securityContext: {
    runAsUser: 1000, runAsGroup: 1000, runAsNonRoot: true, fsGroup: 1000, fsGroupChangePolicy: 'OnRootMismatch', supplementalGroups: [2000],
    supplementalGroupsPolicy: 'Merge', sysctls: [{ name: 'net.core.somaxconn', value: '1024' }], seccompProfile: { type: 'Localhost', localhostProfile: 'a/b.json' },
    seLinuxOptions: { user: 'system_u', role: 'system_r', type: 'container_t', level: 's0' }, appArmorProfile: { type: 'RuntimeDefault' },
  },
  serviceAccountName: 'agreement',
  automountServiceAccountToken: false,
  imagePullSecrets: [{ name: 'pull' }],
  terminationGracePeriodSeconds: 30,
  restartPolicy: 'Always',
  dnsPolicy: 'None',
  dnsConfig: { nameservers: ['10.0.0.10'], searches: ['svc.cluster.local'], options: [{ name: 'ndots', value: '2' }, { name: 'edns0' }] },
  hostAliases: [{ ip: '10.0.0.7', hostnames: ['a.example', 'b'] }],
  hostname: 'a',
  subdomain: 'pods',
  schedulerName: 'default-scheduler',
  readinessGates: [{ conditionType: 'example.com/ready' }],
  enableServiceLinks: false,
  shareProcessNamespace: true,
  os: { name: 'linux' },
  preemptionPolicy: 'Never',
};

/** A daemon of a node, as drivers run. */
export const HOST_POD = {
  hostNetwork: true,
  hostPID: true,
  dnsPolicy: 'ClusterFirstWithHostNet',
  priorityClassName: 'system-node-critical',
  runtimeClassName: 'kata',
  serviceAccountName: 'agreement',
  nodeSelector: { 'kubernetes.io/os': 'linux' },
  tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }],
  containers: [{
    name: 'driver', image: 'registry.example/driver:1', securityContext: { privileged: true, allowPrivilegeEscalation: true },
    ports: [{ name: 'metrics', containerPort: 9090, hostPort: 9090 }],
    env: [{ name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
    volumeMounts: [{ name: 'kubelet', mountPath: '/var/lib/kubelet', mountPropagation: 'Bidirectional' }, { name: 'dev', mountPath: '/dev' }],
    livenessProbe: { httpGet: { path: '/healthz', port: 9090 } },
    resources: { requests: { 'cpu': '10m', 'memory': '32Mi', 'hugepages-2Mi': '4Mi' }, limits: { 'hugepages-2Mi': '4Mi' } },
  }],
  volumes: [{ name: 'kubelet', hostPath: { path: '/var/lib/kubelet', type: 'Directory' } }, { name: 'dev', hostPath: { path: '/dev' } }],
};

/** A pod that ends. */
export const TASK_POD = {
  restartPolicy: 'Never',
  activeDeadlineSeconds: 600,
  serviceAccountName: 'agreement',
  containers: [{
    name: 'task', image: 'registry.example/task:1', command: ['sh'], args: ['-c', 'echo'], env: [{ name: 'A', value: 'b' }],
    envFrom: [{ secretRef: { name: 'keys' } }], volumeMounts: [{ name: 'claim', mountPath: '/mnt' }],
    lifecycle: { preStop: { httpGet: { path: '/stop', port: 80 } } },
  }],
  volumes: [{ name: 'claim', persistentVolumeClaim: { claimName: 'data' } }],
};

/** What a pod is labelled with, and what finds it. */
export const POD_META = { labels, annotations: { 'example.com/checksum': 'abc', 'kubectl.kubernetes.io/default-container': 'main' } };
export const POD_SELECTOR = selector;
