const GROUP = 'rbac.authorization.k8s.io';
const apiVersion = `${GROUP}/v1`;
const metadata = { name: 'agreement', namespace: 'default' };
const rules = [
  { apiGroups: [''], resources: ['pods', 'pods/log'], verbs: ['get', 'list', 'watch'] },
  { apiGroups: ['ceph.rook.io'], resources: ['*'], resourceNames: ['a'], verbs: ['*'] },
];
const subjects = [
  { kind: 'ServiceAccount', name: 'agreement', namespace: 'default' },
  { kind: 'User', apiGroup: GROUP, name: 'jane' },
  { kind: 'Group', apiGroup: GROUP, name: 'system:authenticated' },
];

/** Roles, and who has them. */
export const ACCESS = [
  { apiVersion, kind: 'Role', metadata, rules },
  {
    apiVersion, kind: 'ClusterRole', metadata: { name: 'system:agreement' }, rules: [...rules, { nonResourceURLs: ['/metrics'], verbs: ['get'] }],
  },
  {
    apiVersion, kind: 'ClusterRole', metadata: { name: 'agreement-all' },
    aggregationRule: { clusterRoleSelectors: [{ matchLabels: { 'example.com/aggregate': 'true' } }, { matchExpressions: [{ key: 'a', operator: 'Exists' }] }] },
  },
  { apiVersion, kind: 'RoleBinding', metadata, roleRef: { apiGroup: GROUP, kind: 'Role', name: 'agreement' }, subjects },
  { apiVersion, kind: 'ClusterRoleBinding', metadata: { name: 'agreement' }, roleRef: { apiGroup: GROUP, kind: 'ClusterRole', name: 'agreement' }, subjects },
];
