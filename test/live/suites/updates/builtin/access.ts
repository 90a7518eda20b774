import { reverse, set } from '../change';
import type { BuiltinSubject } from './subject';

const subjects = [{ kind: 'ServiceAccount', name: 'a', namespace: 'default' }, { kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: 'b' }];

/** Who may do what. */
export const ACCESS: readonly BuiltinSubject[] = ['RoleBinding', 'ClusterRoleBinding'].map((kind) => ({
  objects: [{
    apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { name: 'binding', ...(kind === 'RoleBinding' ? { namespace: 'default' } : {}) }, subjects,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'a' },
  }],
  changes: [
    set('roleRef.name', 'a', 'b'), set('roleRef.kind', 'ClusterRole', ...(kind === 'RoleBinding' ? ['Role'] : [])), set('roleRef.apiGroup', undefined),
    reverse('subjects'), set('subjects', [], undefined),
  ],
}));
