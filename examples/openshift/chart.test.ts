import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { objectOf, objectsOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { OpenShift } from './chart';

const METRICS = 'upstream keeps the roles for monitoring in a file of their own, monitoring/rbac.yaml';

testExample(OpenShift, 'porto', __dirname, {
  access: Object.fromEntries(['ceph-fast', 'ceph-bulk'].flatMap((namespace) => [
    [`${namespace}/rook-ceph-mgr ${namespace} monitoring.coreos.com servicemonitors`, METRICS],
    [`rook-ceph/rook-ceph-system ${namespace} monitoring.coreos.com servicemonitors`, METRICS],
  ])),
  operator: {
    ROOK_HOSTPATH_REQUIRES_PRIVILEGED: 'SELinux keeps unprivileged pods from paths of the node, as upstream writes it for OpenShift',
    ROOK_RECONCILE_CONCURRENT_CLUSTERS: 'two clusters, of which neither waits for the other',
  },
});

const site = new OpenShift(new StorageApp({ quiet: true }), 'porto');
const user = (namespace: string) => (name: string): string => `system:serviceaccount:${namespace}:${name}`;

/** What upstream says: deploy/examples/operator-openshift.yaml of Rook 1.20.6. */
const UPSTREAM: Readonly<Record<'rook-ceph' | 'rook-ceph-csi', object>> = {
  'rook-ceph': {
    allowPrivilegedContainer: true,
    allowHostDirVolumePlugin: true,
    allowHostPID: false,
    allowHostNetwork: false,
    allowHostPorts: false,
    allowedCapabilities: ['MKNOD', 'SYS_ADMIN'],
    allowHostIPC: true,
    readOnlyRootFilesystem: false,
    requiredDropCapabilities: ['All'],
    defaultAddCapabilities: [],
    runAsUser: { type: 'RunAsAny' },
    seLinuxContext: { type: 'MustRunAs' },
    fsGroup: { type: 'MustRunAs' },
    supplementalGroups: { type: 'RunAsAny' },
    volumes: ['configMap', 'downwardAPI', 'emptyDir', 'hostPath', 'persistentVolumeClaim', 'projected', 'secret'],
  },
  'rook-ceph-csi': {
    allowPrivilegedContainer: true,
    allowHostNetwork: true,
    allowHostDirVolumePlugin: true,
    allowedCapabilities: ['SYS_ADMIN'],
    allowHostPorts: true,
    allowHostPID: true,
    allowHostIPC: true,
    readOnlyRootFilesystem: false,
    runAsUser: { type: 'RunAsAny' },
    seLinuxContext: { type: 'RunAsAny' },
    fsGroup: { type: 'RunAsAny' },
    supplementalGroups: { type: 'RunAsAny' },
    volumes: ['configMap', 'emptyDir', 'hostPath', 'projected'],
  },
};

test.each(Object.entries(UPSTREAM))('the constraints %s are upstream\'s but for their users', (name, theirs) => {
  const { apiVersion, kind, metadata, users, ...ours } = objectOf(site, 'SecurityContextConstraints', name);
  expect(shapeDifferences(theirs as any, ours)).toEqual([]);
});

test('the daemons of both clusters may use them, and the drivers', () => {
  const daemons = ['default', 'mgr', 'osd', 'rgw', 'nvmeof'].map((daemon) => `rook-ceph-${daemon}`);
  expect(objectOf(site, 'SecurityContextConstraints', 'rook-ceph').users).toEqual([
    user('rook-ceph')('rook-ceph-system'), ...daemons.map(user('ceph-fast')), ...daemons.map(user('ceph-bulk')),
  ]);
  const drivers = ['rbd', 'cephfs'].flatMap((type) => ['ctrlplugin', 'nodeplugin'].map((plugin) => `rook-ceph-${type}-csi-ceph-com-${plugin}-sa`));
  expect([...objectOf(site, 'SecurityContextConstraints', 'rook-ceph-csi').users].sort()).toEqual(drivers.map(user('rook-ceph')).sort());
});

test('Routes lead where upstream\'s examples lead', () => {
  // object-openshift.yaml: to the Service of the gateways by the name of its port; here with TLS.
  expect(objectOf(site, 'Route', 'objects').spec).toEqual({
    host: 's3.apps.porto.example.com',
    to: { kind: 'Service', name: 'rook-ceph-rgw-objects' },
    port: { targetPort: 'https' },
    tls: { termination: 'reencrypt', insecureEdgeTerminationPolicy: 'Redirect' },
  });
  for (const cluster of ['ceph-fast', 'ceph-bulk']) {
    expect(objectOf(site, 'Route', `${cluster}-dashboard`, cluster).spec).toMatchObject({
      to: { name: 'rook-ceph-mgr-dashboard' }, port: { targetPort: 'http-dashboard' }, tls: { termination: 'edge' },
    });
  }
});

test('monitoring has the roles of upstream\'s example', () => {
  // monitoring/rbac.yaml, whose names are rook-ceph-monitor, rook-ceph-monitor-mgr and rook-ceph-metrics.
  const roles = ['rook-ceph-monitoring', 'rook-ceph-monitoring-mgr', 'rook-ceph-metrics'];
  for (const namespace of ['ceph-fast', 'ceph-bulk']) {
    expect(roles.map((role) => objectOf(site, 'Role', role, namespace).rules)).toEqual([
      [{ apiGroups: ['monitoring.coreos.com'], resources: ['servicemonitors'], verbs: ['get', 'list', 'watch', 'create', 'update', 'delete'] }],
      [{ apiGroups: ['monitoring.coreos.com'], resources: ['servicemonitors'], verbs: ['get', 'list', 'create', 'update'] }],
      [{ apiGroups: [''], resources: ['services', 'endpoints', 'pods'], verbs: ['get', 'list', 'watch'] }],
    ]);
    expect(roles.map((role) => objectOf(site, 'RoleBinding', role, namespace).subjects[0].name)).toEqual(['rook-ceph-system', 'rook-ceph-mgr', 'prometheus-user-workload']);
  }
});

test('DNS of OpenShift is asked at its own port', () => {
  const policies = objectsOf(site).filter(({ kind }) => kind === 'NetworkPolicy');
  expect(new Set(policies.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['ceph-fast', 'ceph-bulk']));
  expect(JSON.stringify(policies)).toContain('openshift-dns');
});
