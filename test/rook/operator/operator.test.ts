import { Duration, Platform, SecretRef, rook } from 'rookery';
import { objectOf, objectsOf } from '../../support/objects';
import { site } from '../facts/installation';

function settingsOf(props: rook.OperatorProps): Record<string, string> {
  const tokyo = site();
  new rook.Operator(tokyo, 'rook', props);
  return objectOf(tokyo, 'ConfigMap', 'rook-ceph-operator-config').data;
}

function podOf(props: rook.OperatorProps, of = {}): any {
  const tokyo = site(of);
  new rook.Operator(tokyo, 'rook', props);
  return objectOf(tokyo, 'Deployment', 'rook-ceph-operator').spec.template.spec;
}

function environmentOf(props: rook.OperatorProps, of = {}): Record<string, string> {
  const { env } = podOf(props, of).containers[0];
  return Object.fromEntries(env.filter(({ value }: any) => value !== undefined).map(({ name, value }: any) => [name, value]));
}

test('settings that nobody touches are not written', () => {
  expect(settingsOf({})).toEqual({ ROOK_OBC_WATCH_OPERATOR_NAMESPACE: 'true' });
  expect(environmentOf({})).toEqual({ ROOK_CURRENT_NAMESPACE_ONLY: 'false' });
});

test('every setting is written as the text that Rook reads, false and zero too', () => {
  expect(settingsOf({
    logLevel: rook.LogLevel.DEBUG,
    metricsPort: 8080,
    cephCommandsTimeout: Duration.minutes(1),
    allowLoopDevices: false,
    monRunAsRoot: true,
    deleteUnusedCrushRules: false,
    disableDeviceHotplug: true,
    enforceHostNetwork: true,
    revisionHistoryLimit: 0,
    cephFsKernelMountOptions: { ms_mode: 'secure', noatime: '' },
    objectBuckets: {
      provisionerPerCluster: false,
      provisionerPrefix: 'tokyo',
      allowedConfigFields: [rook.BucketConfigField.MAX_SIZE, rook.BucketConfigField.BUCKET_POLICY],
    },
    discovery: {
      enabled: true,
      interval: Duration.hours(2),
      tolerations: [{ operator: 'Exists' }],
      nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'Exists' }] }] } },
      priorityClassName: 'low',
      podLabels: { team: 'storage' },
      resources: {},
    },
  })).toEqual({
    ROOK_LOG_LEVEL: 'DEBUG',
    ROOK_OPERATOR_METRICS_BIND_ADDRESS: ':8080',
    ROOK_CEPH_COMMANDS_TIMEOUT_SECONDS: '60',
    ROOK_CEPH_ALLOW_LOOP_DEVICES: 'false',
    ROOK_CEPH_MON_RUN_AS_ROOT: 'true',
    ROOK_DELETE_UNUSED_CRUSH_RULES: 'false',
    ROOK_DISABLE_DEVICE_HOTPLUG: 'true',
    ROOK_ENFORCE_HOST_NETWORK: 'true',
    ROOK_REVISION_HISTORY_LIMIT: '0',
    CSI_CEPHFS_KERNEL_MOUNT_OPTIONS: 'ms_mode=secure,noatime',
    ROOK_OBC_WATCH_OPERATOR_NAMESPACE: 'false',
    ROOK_OBC_PROVISIONER_NAME_PREFIX: 'tokyo',
    ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS: 'maxSize,bucketPolicy',
    ROOK_ENABLE_DISCOVERY_DAEMON: 'true',
    ROOK_DISCOVER_DEVICES_INTERVAL: '2h0m0s',
    DISCOVER_TOLERATIONS: '[{"operator":"Exists"}]',
    DISCOVER_AGENT_NODE_AFFINITY:
      '{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"disk","operator":"Exists"}]}]}}',
    DISCOVER_PRIORITY_CLASS_NAME: 'low',
    DISCOVER_AGENT_POD_LABELS: 'team=storage',
    DISCOVER_DAEMON_RESOURCES: '{}',
  });
});

test('what the operator reads at its start is in its environment', () => {
  expect(environmentOf({
    currentNamespaceOnly: true,
    reconcileConcurrentClusters: 4,
    hostPathRequiresPrivileged: false,
    unreachableNodeToleration: Duration.seconds(30),
    customHostnameLabel: 'example.com/host',
    skipOsdTopologyCheck: true,
    monOutTimeout: Duration.minutes(15),
    monHealthCheckInterval: Duration.seconds(30),
    cephStatusCheckInterval: Duration.seconds(90),
    objectBuckets: { enabled: false, threads: 5 },
    discovery: { ignoredDevices: ['(?i)rbd[0-9]+', '(?i)drbd[0-9]+'] },
  })).toEqual({
    ROOK_CURRENT_NAMESPACE_ONLY: 'true',
    ROOK_RECONCILE_CONCURRENT_CLUSTERS: '4',
    ROOK_HOSTPATH_REQUIRES_PRIVILEGED: 'false',
    ROOK_UNREACHABLE_NODE_TOLERATION_SECONDS: '30',
    ROOK_CUSTOM_HOSTNAME_LABEL: 'example.com/host',
    ROOK_SKIP_OSD_TOPOLOGY_CHECK: 'true',
    ROOK_MON_OUT_TIMEOUT: '15m0s',
    ROOK_MON_HEALTHCHECK_INTERVAL: '30s',
    ROOK_CEPH_STATUS_CHECK_INTERVAL: '1m30s',
    ROOK_DISABLE_OBJECT_BUCKET_CLAIM: 'true',
    LIB_BUCKET_PROVISIONER_THREADS: '5',
    DISCOVER_DAEMON_UDEV_BLACKLIST: '(?i)rbd[0-9]+,(?i)drbd[0-9]+',
  });
});

test('the pod goes where it is told to', () => {
  const pod = podOf({
    hostNetwork: true,
    unreachableNodeToleration: Duration.seconds(30),
    placement: { tolerations: [{ key: 'storage', operator: 'Exists' }] },
    nodeSelector: { disk: 'ssd' },
    priorityClassName: 'system-cluster-critical',
  });
  expect(pod).toMatchObject({
    hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet', nodeSelector: { disk: 'ssd' }, priorityClassName: 'system-cluster-critical',
  });
  expect(pod.tolerations).toEqual([
    { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 },
    { key: 'storage', operator: 'Exists' },
  ]);
});

test('the container may what it is told, and its image is pulled when it is told', () => {
  const { containers } = podOf({
    imagePullPolicy: rook.ImagePullPolicy.ALWAYS, containerSecurityContext: { runAsUser: 1000, allowPrivilegeEscalation: false },
  });
  expect(containers[0]).toMatchObject({ imagePullPolicy: 'Always', securityContext: { runAsUser: 1000, allowPrivilegeEscalation: false } });
  expect(containers[0].securityContext).not.toHaveProperty('capabilities');
});

test('labels of the user do not break the selector, and a stopped operator has no pod', () => {
  const tokyo = site();
  new rook.Operator(tokyo, 'rook', { scaledDown: true, podLabels: { app: 'mine', team: 'storage' }, podAnnotations: { note: 'x' }, revisionHistoryLimit: 2 });
  const { spec } = objectOf(tokyo, 'Deployment', 'rook-ceph-operator');
  expect(spec.template.metadata).toEqual({ labels: { app: 'rook-ceph-operator', team: 'storage' }, annotations: { note: 'x' } });
  expect(spec).toMatchObject({ replicas: 0, revisionHistoryLimit: 2 });
});

test('every account and every pod pulls with the secrets of the site', () => {
  const tokyo = site({ images: { pullSecrets: [SecretRef.named('mirror')] } });
  new rook.Operator(tokyo, 'rook');
  const pulling = objectsOf(tokyo).filter(({ kind }) => ['ServiceAccount', 'Deployment'].includes(kind));
  expect(pulling.length).toBeGreaterThan(6);
  for (const { spec, imagePullSecrets } of pulling) expect(spec?.template.spec.imagePullSecrets ?? imagePullSecrets).toEqual([{ name: 'mirror' }]);
});

test('two operators share cluster-wide roles, each with its own drivers', () => {
  const tokyo = site();
  new rook.Operator(tokyo, 'one', { namespace: 'rook-one', currentNamespaceOnly: true });
  const other = new rook.Operator(tokyo, 'two', { namespace: 'rook-two', currentNamespaceOnly: true });
  expect(objectOf(tokyo, 'ClusterRoleBinding', 'rook-ceph-global').subjects).toEqual([
    { kind: 'ServiceAccount', name: 'rook-ceph-system', namespace: 'rook-one' },
    { kind: 'ServiceAccount', name: 'rook-ceph-system', namespace: 'rook-two' },
  ]);
  expect(other.rbdDriverName).toBe('rook-two.rbd.csi.ceph.com');
  expect(objectOf(tokyo, 'Driver', other.rbdDriverName).metadata.namespace).toBe('rook-two');
  expect(tokyo.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('on OpenShift host paths need privileged pods, and all accounts may use the constraints', () => {
  const tokyo = site({ platform: Platform.OPENSHIFT });
  new rook.Operator(tokyo, 'rook', { enforceHostNetwork: true });
  const [variable] = objectOf(tokyo, 'Deployment', 'rook-ceph-operator').spec.template.spec.containers[0].env
    .filter(({ name }: any) => name === 'ROOK_HOSTPATH_REQUIRES_PRIVILEGED');
  expect(variable.value).toBe('true');
  const daemons = objectOf(tokyo, 'SecurityContextConstraints', 'rook-ceph');
  expect(daemons).toMatchObject({ users: ['system:serviceaccount:rook-ceph:rook-ceph-system'], allowHostNetwork: true, allowHostPorts: true });
  expect(objectOf(tokyo, 'SecurityContextConstraints', 'rook-ceph-csi').users).toContain(
    'system:serviceaccount:rook-ceph:rook-ceph-rbd-csi-ceph-com-nodeplugin-sa',
  );
});

test.each<[string, rook.OperatorProps, string[]]>([
  ['a namespace that is none', { namespace: 'Rook' }, ['namespace', '"Rook" cannot be a name']],
  ['a namespace that makes long names', { namespace: 'a-very-long-namespace-for-an-operator' }, ['namespace', 'label has at most 63', 'characters shorter']],
  ['no concurrency', { reconcileConcurrentClusters: 0 }, ['reconcileConcurrentClusters: 0 is not a whole number from 1 up']],
  ['a port that is none', { metricsPort: 70000 }, ['metricsPort: 70000 is not a whole number from 1 to 65535']],
  ['half a second', { cephCommandsTimeout: Duration.of('500ms') }, ['cephCommandsTimeout: 500ms is not a whole number of seconds', 'Duration.seconds(1)']],
  ['a prefix with dots', { objectBuckets: { provisionerPrefix: 'a.b' } }, ['objectBuckets.provisionerPrefix', '"a.b" cannot begin', 'say nothing']],
  ['a comma in an expression', { discovery: { ignoredDevices: ['sd[a-z]{1,2}'] } }, ['discovery.ignoredDevices', 'has a comma', 'two expressions']],
])('%s is refused', (_, props, texts) => {
  const create = () => new rook.Operator(site(), 'rook', props);
  for (const text of texts) expect(create).toThrow(text);
});
