import { immutableFields } from '../compare/immutable-fields';

/** Which role a binding grants. */
export const roleRef = immutableFields({
  id: 'update/role-ref',
  kinds: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
  fields: { 'roleRef.apiGroup': 'rbac.authorization.k8s.io', 'roleRef.kind': undefined, 'roleRef.name': undefined },
  why: 'The API server refuses the change, so that whoever may change who is bound cannot change what is granted',
  fix: 'Make a binding of another name, or delete this one and create it anew',
  evidence: 'k8s.io/kubernetes/pkg/apis/rbac/validation: ValidateRoleBindingUpdate, ValidateClusterRoleBindingUpdate',
});
