import { Platform, rook } from 'rookery';
import { clusterNamespaceAccess } from '../../../lib/rook/rbac/cluster-namespace';
import { namesOf, objectOf, objectsOf } from '../../support/objects';
import { site } from '../facts/installation';

const MGR = 'rook-ceph-mgr';

test('names outside of the namespace end in it, so that clusters do not meet', () => {
  const tokyo = site();
  const operator = new rook.Operator(tokyo, 'rook');
  for (const namespace of ['ceph-ssd', 'ceph-hdd']) clusterNamespaceAccess(operator, namespace, 'rook-ceph');
  for (const namespace of ['ceph-ssd', 'ceph-hdd']) {
    const subjects = [{ kind: 'ServiceAccount', name: MGR, namespace }];
    expect(objectOf(tokyo, 'RoleBinding', `rook-ceph-mgr-system-${namespace}`, 'rook-ceph').subjects).toEqual(subjects);
    expect(objectOf(tokyo, 'ClusterRoleBinding', `rook-ceph-mgr-cluster-${namespace}`).subjects).toEqual(subjects);
    expect(objectOf(tokyo, 'ClusterRoleBinding', `rook-ceph-osd-${namespace}`).roleRef.name).toBe('rook-ceph-osd');
    expect(objectOf(tokyo, 'RoleBinding', 'rook-ceph-cluster-mgmt', namespace).subjects[0].namespace).toBe('rook-ceph');
    expect(objectOf(tokyo, 'Namespace', namespace).metadata.labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'privileged' });
  }
  expect(tokyo.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the accounts are those that the daemons run as', () => {
  const tokyo = site();
  clusterNamespaceAccess(tokyo, 'ceph-ssd', 'rook-ceph');
  expect(namesOf(tokyo, 'ServiceAccount')).toEqual(
    ['cmd-reporter', 'default', 'mgr', 'nvmeof', 'osd', 'purge-osd', 'rgw'].map((daemon) => `rook-ceph-${daemon}`),
  );
});

test('further rights come with what needs them', () => {
  const tokyo = site();
  clusterNamespaceAccess(tokyo, 'ceph-ssd', 'rook-ceph', { monitoring: true, serviceExports: true });
  for (const role of ['rook-ceph-monitoring', 'rook-ceph-service-exports']) {
    expect(objectOf(tokyo, 'Role', role, 'ceph-ssd').rules).toHaveLength(1);
    expect(objectOf(tokyo, 'RoleBinding', role, 'ceph-ssd').subjects).toEqual([{ kind: 'ServiceAccount', name: 'rook-ceph-system', namespace: 'rook-ceph' }]);
  }
  expect(objectOf(tokyo, 'RoleBinding', 'rook-ceph-monitoring-mgr', 'ceph-ssd').subjects[0].name).toBe(MGR);
});

test('a Prometheus may see what upstream lets it see', () => {
  const tokyo = site();
  const account = { name: 'prometheus-k8s', namespace: 'monitoring' };
  clusterNamespaceAccess(tokyo, 'ceph-ssd', 'rook-ceph', { prometheus: account });
  expect(objectOf(tokyo, 'Role', 'rook-ceph-metrics', 'ceph-ssd').rules).toEqual([
    { apiGroups: [''], resources: ['services', 'endpoints', 'pods'], verbs: ['get', 'list', 'watch'] },
  ]);
  expect(objectOf(tokyo, 'RoleBinding', 'rook-ceph-metrics', 'ceph-ssd').subjects).toEqual([{ kind: 'ServiceAccount', ...account }]);
});

test('the operator has the rights of its own namespace already', () => {
  const tokyo = site();
  clusterNamespaceAccess(tokyo, 'rook-ceph', 'rook-ceph', { serviceExports: true });
  expect(namesOf(tokyo, 'Role')).toEqual(['cmd-reporter', 'mgr', 'osd', 'purge-osd'].map((daemon) => `rook-ceph-${daemon}`));
});

test('on OpenShift the daemons of every cluster may use the constraints, and the network of hosts if one does', () => {
  const tokyo = site({ platform: Platform.OPENSHIFT });
  clusterNamespaceAccess(tokyo, 'ceph-ssd', 'rook-ceph');
  const before = objectOf(tokyo, 'SecurityContextConstraints', 'rook-ceph');
  expect(before.allowHostNetwork).toBe(false);
  expect(before.users).toContain('system:serviceaccount:ceph-ssd:rook-ceph-osd');
  clusterNamespaceAccess(tokyo, 'ceph-hdd', 'rook-ceph', { hostNetwork: true });
  expect(objectOf(tokyo, 'SecurityContextConstraints', 'rook-ceph')).toMatchObject({ allowHostNetwork: true, allowHostPorts: true });
});

test('no binding names a role that is not there', () => {
  const tokyo = site();
  clusterNamespaceAccess(tokyo, 'ceph-ssd', 'rook-ceph', { monitoring: true });
  const objects = objectsOf(tokyo);
  for (const { roleRef } of objects.filter((object) => object.roleRef)) {
    expect(objects.filter(({ kind, metadata }) => kind === roleRef.kind && metadata.name === roleRef.name)).toHaveLength(1);
  }
});
